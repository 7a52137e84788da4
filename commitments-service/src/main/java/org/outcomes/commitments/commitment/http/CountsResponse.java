package org.outcomes.commitments.commitment.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomes.commitments.commitment.domain.CommitmentCounts;
import org.outcomes.commitments.commitment.domain.ValueCounts;

/**
 * Counts as a summary has them.
 *
 * @param commitments {@code total}, each status of the schemes in order, and {@code notReported}
 * @param actions {@code total}, which includes those without a stage, and each stage in order
 * @param risks risks and issues
 */
public record CountsResponse(Map<String, Long> commitments, Map<String, Long> actions, long risks) {

    /** The key of the count of all. */
    public static final String TOTAL = "total";

    private static final String NOT_REPORTED = "notReported";

    /** The answer for counts. */
    public static CountsResponse of(CommitmentCounts counts) {
        Map<String, Long> commitments = withTotal(counts.commitments());
        commitments.put(NOT_REPORTED, counts.commitments().without());
        return new CountsResponse(commitments, withTotal(counts.actions()), counts.risks());
    }

    private static Map<String, Long> withTotal(ValueCounts counts) {
        Map<String, Long> shown = new LinkedHashMap<>();
        shown.put(TOTAL, counts.total());
        shown.putAll(counts.byValue());
        return shown;
    }
}
