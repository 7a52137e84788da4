package org.outcomes.commitments.report.domain;

import java.util.Collections;
import java.util.List;

/**
 * A commitment as it is counted for a progress report: as of the report's own day.
 *
 * @param plan the code of its plan
 * @param value the status or stage that it is counted at
 * @param strands the values of its strands that have one, in their order; one where it has no
 *     strands
 */
public record CountedCommitment(
        String plan,
        String slug,
        String code,
        String outcomeArea,
        String value,
        List<String> strands) {

    /** Whether it counts once by commitment and more than once by strand. */
    public boolean severalStrands() {
        return strands.size() > 1;
    }

    /**
     * Whether counting by strand gives another number of this value than counting by commitment.
     */
    boolean countsDifferently(String asked) {
        return Collections.frequency(strands, asked) != (value.equals(asked) ? 1 : 0);
    }
}
