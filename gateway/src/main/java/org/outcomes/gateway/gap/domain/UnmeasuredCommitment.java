package org.outcomes.gateway.gap.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.promised.Commitment;
import org.outcomes.gateway.evidence.domain.promised.Commitment.Deadline;
import org.outcomes.gateway.evidence.domain.promised.Plan;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.gateway.rule.domain.Words;
import org.outcomes.reference.commitment.CommitmentKind;

/** A commitment promises a change in a number and has no measure. */
final class UnmeasuredCommitment extends CommitmentRule {

    @Override
    Optional<Gap> find(Commitment commitment, Evidence evidence) {
        if (commitment.kind() != CommitmentKind.COMMITMENT || !commitment.indicators().isEmpty()) {
            return Optional.empty();
        }
        return NumericPromise.in(commitment.title())
                .or(() -> commitment.target().flatMap(Deadline::text).flatMap(NumericPromise::in))
                .map(promise -> gap(commitment, promise, evidence));
    }

    private static Gap gap(Commitment commitment, String promise, Evidence evidence) {
        String sentence =
                "%s (%s) promises a number (%s), and no measure is linked to it."
                        .formatted(commitment.code(), commitment.title(), Words.quoted(promise));
        return new Gap(
                GapKind.UNMEASURED_COMMITMENT,
                sentence,
                Subject.of(commitment),
                evidence.commitments()
                        .flatMap(promised -> promised.plan(commitment.plan()))
                        .map(Plan::publicFrom),
                List.of(Exhibit.of(commitment, sentence)));
    }
}
