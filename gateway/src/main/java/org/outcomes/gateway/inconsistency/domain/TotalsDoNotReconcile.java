package org.outcomes.gateway.inconsistency.domain;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.evidence.domain.promised.Commitment;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport.SeveralStrands;
import org.outcomes.gateway.evidence.domain.promised.ProgressReport.ValueCount;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Figure;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.gateway.rule.domain.Words;
import org.outcomes.reference.bundle.ServiceName;

/** The totals that a progress report prints are not those of its commitments. */
final class TotalsDoNotReconcile implements Rule<Inconsistency> {

    @Override
    public Set<ServiceName> restsOn() {
        return EnumSet.of(ServiceName.COMMITMENTS);
    }

    @Override
    public List<Raised<Inconsistency>> find(Evidence evidence) {
        return evidence.commitments()
                .map(promised -> find(promised, evidence.framework()))
                .orElse(List.of());
    }

    private static List<Raised<Inconsistency>> find(
            CommitmentsEvidence promised, Optional<Framework> framework) {
        return promised.progressReports().stream()
                .filter(report -> belongs(report, promised, framework))
                .filter(report -> !report.published().isEmpty())
                .filter(report ->
                        !Totals.of(report.published())
                                .equals(Totals.of(report.countedByCommitment())))
                .map(report -> raised(report, promised))
                .toList();
    }

    private static boolean belongs(
            ProgressReport report, CommitmentsEvidence promised, Optional<Framework> framework) {
        return promised.plan(report.plan())
                .map(plan ->
                        framework
                                .map(Framework::code)
                                .map(plan.outcomeFramework()::equals)
                                .orElse(true))
                .orElse(true);
    }

    private static Raised<Inconsistency> raised(
            ProgressReport report, CommitmentsEvidence promised) {
        Optional<List<SeveralStrands>> explanation = TotalsExplanation.of(report);
        Set<String> outcomeAreas =
                explanation
                        .map(counted ->
                                counted.stream().map(SeveralStrands::outcomeArea).collect(toSet()))
                        .orElseGet(() -> outcomeAreasOf(report.plan(), promised));
        return new Raised<>(inconsistency(report, explanation), outcomeAreas);
    }

    private static Set<String> outcomeAreasOf(String plan, CommitmentsEvidence promised) {
        return promised.commitments().stream()
                .filter(commitment -> commitment.plan().equals(plan))
                .map(Commitment::outcomeArea)
                .collect(toSet());
    }

    private static Inconsistency inconsistency(
            ProgressReport report, Optional<List<SeveralStrands>> explanation) {
        String sentence =
                "Progress report %s of %s prints %s; counted by commitment it is %s, by strand %s. %s"
                        .formatted(
                                report.code(),
                                report.plan(),
                                words(report.published()),
                                words(report.countedByCommitment()),
                                words(report.countedByStrand()),
                                explanation
                                        .map(TotalsDoNotReconcile::because)
                                        .orElse("No choice of strands gives the printed totals."));
        return new Inconsistency(
                InconsistencyKind.TOTALS_DO_NOT_RECONCILE,
                Severity.MEDIUM,
                sentence,
                new Subject("progress-report", report.plan() + "/" + report.code(), report.code()),
                exhibits(report, explanation.orElseGet(report::severalStrands)));
    }

    private static String because(List<SeveralStrands> counted) {
        return "The printed totals come out when %s %s counted once for each strand."
                .formatted(
                        Words.list(counted.stream().map(SeveralStrands::code).toList()),
                        counted.size() == 1 ? "is" : "are");
    }

    private static List<Exhibit> exhibits(ProgressReport report, List<SeveralStrands> strands) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(figures("published", report.published()));
        figures.addAll(figures("by commitment", report.countedByCommitment()));
        figures.addAll(figures("by strand", report.countedByStrand()));
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(
                new Exhibit(
                        ServiceName.COMMITMENTS,
                        "progress-report",
                        report.plan() + "/" + report.code(),
                        "Prints " + words(report.published()) + ".",
                        figures,
                        Optional.of(report.source())));
        strands.forEach(commitment -> exhibits.add(exhibit(commitment)));
        return exhibits;
    }

    private static Exhibit exhibit(SeveralStrands commitment) {
        return new Exhibit(
                ServiceName.COMMITMENTS,
                "commitment",
                commitment.plan() + "/" + commitment.commitment(),
                "%s has the strands %s."
                        .formatted(commitment.code(), Words.list(commitment.strands())),
                List.of(),
                Optional.empty());
    }

    private static List<Figure> figures(String counted, List<ValueCount> totals) {
        return totals.stream()
                .map(total -> Figure.count(counted + " " + total.value(), total.count()))
                .toList();
    }

    private static String words(List<ValueCount> totals) {
        return totals.stream()
                .map(total -> total.value() + " " + total.count())
                .collect(joining(", "));
    }
}
