package org.outcomes.gateway.rule.domain;

import org.outcomes.gateway.evidence.domain.judged.Finding;
import org.outcomes.gateway.evidence.domain.judged.Recommendation;
import org.outcomes.gateway.evidence.domain.promised.Commitment;

/**
 * What an inconsistency or a gap is about.
 *
 * @param kind the kind of record, such as {@code commitment}
 * @param id its id, such as {@code cypp-2007/h09}
 * @param label what the source calls it, such as {@code H09}
 */
public record Subject(String kind, String id, String label) {

    /** An entry of a plan. */
    public static Subject of(Commitment commitment) {
        return new Subject(commitment.kind().code(), commitment.id(), commitment.code());
    }

    /** A finding of an inspection. */
    public static Subject of(Finding finding) {
        return new Subject("finding", finding.id(), finding.id());
    }

    /** A recommendation of an inspection. */
    public static Subject of(Recommendation recommendation) {
        return new Subject("recommendation", recommendation.id(), recommendation.id());
    }
}
