package org.outcomes.gateway.gap.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.judged.Recommendation;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.gateway.rule.domain.Words;
import org.outcomes.reference.bundle.ServiceName;

/** A recommendation is past due, with no evidence seen and not closed. */
final class OverdueRecommendation implements Rule<Gap> {

    @Override
    public Set<ServiceName> restsOn() {
        return EnumSet.of(ServiceName.INSPECTIONS);
    }

    @Override
    public List<Raised<Gap>> find(Evidence evidence) {
        return evidence.inspections().map(InspectionsEvidence::recommendations).stream()
                .flatMap(List::stream)
                .filter(Recommendation::overdue)
                .flatMap(recommendation -> raised(recommendation).stream())
                .toList();
    }

    private static Optional<Raised<Gap>> raised(Recommendation recommendation) {
        return recommendation
                .outcomeArea()
                .map(outcomeArea -> Raised.in(outcomeArea, gap(recommendation)));
    }

    private static Gap gap(Recommendation recommendation) {
        String due =
                recommendation
                        .dueOn()
                        .map(day -> "was due by " + Words.day(day))
                        .orElse("is past due");
        return new Gap(
                GapKind.OVERDUE_RECOMMENDATION,
                "Recommendation %s (%s) %s and is %s."
                        .formatted(
                                recommendation.id(),
                                Words.clause(recommendation.text()),
                                due,
                                recommendation.state()),
                Subject.of(recommendation),
                recommendation.dueOn(),
                List.of(Exhibit.of(recommendation)));
    }
}
