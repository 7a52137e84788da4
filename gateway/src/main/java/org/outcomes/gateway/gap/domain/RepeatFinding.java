package org.outcomes.gateway.gap.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence.RepeatTheme;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.gateway.rule.domain.Words;
import org.outcomes.reference.bundle.ServiceName;

/**
 * A theme that two or more inspections name; it stands in each outcome area where a record names
 * it.
 */
final class RepeatFinding implements Rule<Gap> {

    @Override
    public Set<ServiceName> restsOn() {
        return EnumSet.of(ServiceName.INSPECTIONS);
    }

    @Override
    public List<Raised<Gap>> find(Evidence evidence) {
        return evidence.inspections().stream()
                .flatMap(judged -> judged.repeatThemes().stream().map(gapIn(judged)))
                .toList();
    }

    private static Function<RepeatTheme, Raised<Gap>> gapIn(InspectionsEvidence judged) {
        return theme -> new Raised<>(gap(theme, judged), Set.copyOf(theme.outcomeAreas()));
    }

    private static Gap gap(RepeatTheme theme, InspectionsEvidence judged) {
        return new Gap(
                GapKind.REPEAT_FINDING,
                "The theme %s returns in %s."
                        .formatted(Words.quoted(theme.theme()), Words.list(theme.inspections())),
                new Subject("theme", theme.theme(), theme.theme()),
                Optional.empty(),
                Stream.concat(
                                theme.findings().stream().map(id -> finding(id, judged)),
                                theme.recommendations().stream()
                                        .map(id -> recommendation(id, judged)))
                        .toList());
    }

    // A view has the records of its own outcome area; one of another is named by its id alone.
    private static Exhibit finding(String id, InspectionsEvidence judged) {
        return judged.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .map(Exhibit::of)
                .orElseGet(() -> elsewhere("finding", id));
    }

    private static Exhibit recommendation(String id, InspectionsEvidence judged) {
        return judged.recommendations().stream()
                .filter(recommendation -> recommendation.id().equals(id))
                .findFirst()
                .map(Exhibit::of)
                .orElseGet(() -> elsewhere("recommendation", id));
    }

    private static Exhibit elsewhere(String kind, String id) {
        return new Exhibit(
                ServiceName.INSPECTIONS,
                kind,
                id,
                "It stands in another outcome area.",
                List.of(),
                Optional.empty());
    }
}
