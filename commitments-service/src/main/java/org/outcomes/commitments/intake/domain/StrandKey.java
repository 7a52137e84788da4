package org.outcomes.commitments.intake.domain;

import org.outcomes.commitments.commitment.domain.Strand;

/** What a strand of a plan is known by: the printed code of its commitment, and its own. */
public record StrandKey(String commitment, String code) {

    public static StrandKey of(Strand strand) {
        return new StrandKey(strand.commitment(), strand.code());
    }
}
