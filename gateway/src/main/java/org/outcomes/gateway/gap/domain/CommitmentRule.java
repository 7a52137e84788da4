package org.outcomes.gateway.gap.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.promised.Commitment;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.gateway.rule.domain.Rule;
import org.outcomes.reference.bundle.ServiceName;

/** A rule that looks at one commitment after the other; a gap stands where its commitment does. */
abstract class CommitmentRule implements Rule<Gap> {

    /** The gap of one commitment, if there is one. */
    abstract Optional<Gap> find(Commitment commitment, Evidence evidence);

    @Override
    public Set<ServiceName> restsOn() {
        return EnumSet.of(ServiceName.COMMITMENTS);
    }

    @Override
    public List<Raised<Gap>> find(Evidence evidence) {
        return evidence.commitments().map(CommitmentsEvidence::commitments).stream()
                .flatMap(List::stream)
                .flatMap(commitment ->
                        find(commitment, evidence)
                                .map(gap -> Raised.in(commitment.outcomeArea(), gap))
                                .stream())
                .toList();
    }
}
