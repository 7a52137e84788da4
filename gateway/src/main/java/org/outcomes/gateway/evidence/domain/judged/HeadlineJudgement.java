package org.outcomes.gateway.evidence.domain.judged;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A headline judgement, beside the one before it.
 *
 * @param rank 1 for the best of its scale; empty for a grade without a rank
 * @param of how many grades the scale has
 */
public record HeadlineJudgement(
        String value,
        String label,
        Optional<Integer> rank,
        Optional<Integer> of,
        String scale,
        String inspection,
        Optional<String> subject,
        String scope,
        LocalDate publicFrom,
        String direction,
        Optional<Previous> previous) {

    /** The headline judgement of the same scope before it. */
    public record Previous(
            String inspection,
            String value,
            String label,
            Optional<Integer> rank,
            Optional<Integer> of,
            String scale,
            Optional<String> subject,
            String comparability,
            Optional<Integer> rankChange) {}
}
