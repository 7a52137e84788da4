package org.outcomes.gateway.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.evidence.domain.ServiceEvidence;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.measured.IndicatorsEvidence;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.kit.watch.Carried;
import org.outcomes.reference.bundle.ServiceName;

/** Gathers the evidence of an area: one call to each service, all at the same time. */
@ApplicationScoped
public class GatherEvidence {

    private final EvidenceOfService service;

    @Inject
    GatherEvidence(EvidenceOfService service) {
        this.service = service;
    }

    /**
     * The parts of all services. Measures are asked for the whole framework, since a commitment may
     * be judged on an indicator of another outcome area than its own.
     */
    public Gathered gather(AreaQuestion question) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Executor carried = Carried.on(threads);
            var measured =
                    CompletableFuture.supplyAsync(
                            () -> measured(question.ofAllOutcomeAreas()), carried);
            var judged =
                    CompletableFuture.supplyAsync(
                            () ->
                                    service.ask(
                                            ServiceName.INSPECTIONS,
                                            InspectionsEvidence.class,
                                            question.toService()),
                            carried);
            var promised =
                    CompletableFuture.supplyAsync(
                            () ->
                                    service.ask(
                                            ServiceName.COMMITMENTS,
                                            CommitmentsEvidence.class,
                                            question.toService()),
                            carried);
            return inOneFramework(
                    new Gathered(
                            question.viewpoint().asOf(),
                            measured.join(),
                            judged.join(),
                            promised.join()),
                    question);
        }
    }

    private Part<IndicatorsEvidence> measured(AreaQuestion question) {
        return service.ask(ServiceName.INDICATORS, IndicatorsEvidence.class, question.toService());
    }

    // Without a framework the measures came from the first of all, which need not have the outcome
    // area that was asked for; then they are asked for again.
    private Gathered inOneFramework(Gathered gathered, AreaQuestion question) {
        Optional<Framework> ofMeasures = frameworkOf(gathered.indicators());
        if (question.framework().isPresent()
                || question.outcomeArea().isEmpty()
                || ofMeasures.isEmpty()) {
            return gathered;
        }
        Optional<Framework> ofOthers =
                frameworkOf(gathered.inspections()).or(() -> frameworkOf(gathered.commitments()));
        String outcomeArea = question.outcomeArea().get();
        boolean fits =
                ofOthers.map(other -> other.code().equals(ofMeasures.get().code()))
                        .orElseGet(() -> ofMeasures.get().area(outcomeArea).isPresent());
        if (fits) {
            return gathered;
        }
        AreaQuestion again =
                ofOthers.map(other -> question.ofAllOutcomeAreas().in(other.code()))
                        .orElse(question);
        return new Gathered(
                gathered.asOf(), measured(again), gathered.inspections(), gathered.commitments());
    }

    private static Optional<Framework> frameworkOf(Part<? extends ServiceEvidence> part) {
        return part.evidence().flatMap(ServiceEvidence::outcomeFramework);
    }
}
