package org.outcomes.gateway.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.outcomes.gateway.evidence.app.EvidenceOfService;
import org.outcomes.gateway.evidence.app.UnknownArea;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.Together;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/** Asks all services for the days of an area, at the same time. */
@ApplicationScoped
class GatherDays {

    private final EvidenceOfService service;

    @Inject
    GatherDays(EvidenceOfService service) {
        this.service = service;
    }

    /**
     * The days up to that of the viewpoint.
     *
     * @throws ProblemException 404 where there is no such area, 503 where no service answers
     */
    AreaDays of(String area, Viewpoint viewpoint, CallHeaders headers) {
        UnknownArea.refuseMalformed(area);
        EvidenceOfService.Question question =
                new EvidenceOfService.Question(
                        "/v1/areas/%s/evidence/days?asOf=%s".formatted(area, viewpoint.asOf()),
                        viewpoint.audience(),
                        headers);
        AreaDays found =
                new AreaDays(
                        Together.askAll(name -> service.ask(name, DaysOfService.class, question)));
        if (found.nothingKnown()) {
            throw ProblemException.of(
                    ProblemKind.UNAVAILABLE,
                    "None of the services that hold the evidence answers at the moment.");
        }
        if (found.unknownArea()) {
            throw UnknownArea.refusal(area);
        }
        return found;
    }
}
