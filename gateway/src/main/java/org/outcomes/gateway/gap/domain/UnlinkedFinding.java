package org.outcomes.gateway.gap.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.judged.Finding;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.gateway.rule.domain.Words;
import org.outcomes.reference.bundle.ServiceName;

/** A weakness that no recommendation takes up. */
final class UnlinkedFinding implements Rule<Gap> {

    @Override
    public Set<ServiceName> restsOn() {
        return EnumSet.of(ServiceName.INSPECTIONS);
    }

    @Override
    public List<Raised<Gap>> find(Evidence evidence) {
        return evidence.inspections().map(InspectionsEvidence::findings).stream()
                .flatMap(List::stream)
                .filter(Finding::weakness)
                .filter(finding -> finding.recommendations().isEmpty())
                .flatMap(finding -> raised(finding).stream())
                .toList();
    }

    private static Optional<Raised<Gap>> raised(Finding finding) {
        return finding.outcomeArea().map(outcomeArea -> Raised.in(outcomeArea, gap(finding)));
    }

    private static Gap gap(Finding finding) {
        return new Gap(
                GapKind.UNLINKED_FINDING,
                "No recommendation takes up the weakness %s (%s)."
                        .formatted(finding.id(), Words.clause(finding.text())),
                Subject.of(finding),
                Optional.of(finding.publicFrom()),
                List.of(Exhibit.of(finding)));
    }
}
