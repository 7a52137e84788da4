package org.outcomes.commitments.report.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ReconciledReport;
import org.outcomes.commitments.report.domain.Reconciliation;
import org.outcomes.commitments.report.http.ReportTotalsResponse.SeveralStrands;

/**
 * A progress report on a whole plan.
 *
 * @param meeting the meeting that it went to; null where none is known
 * @param resolution what was resolved there; null where nothing is known
 * @param differences the values whose totals are not all the same, each with what explains it
 */
public record ProgressReportResponse(
        @JsonUnwrapped ReportTotalsResponse totals,
        @Nullable String meeting,
        @Nullable String resolution,
        List<DifferenceResponse> differences) {

    /**
     * A value whose totals are not all the same.
     *
     * @param published null where the report prints no total for it
     * @param explainedBy the commitments that count differently by strand than by commitment
     */
    public record DifferenceResponse(
            String value,
            @Nullable Long published,
            long countedByCommitment,
            long countedByStrand,
            List<SeveralStrands> explainedBy) {

        static DifferenceResponse of(Reconciliation.Difference difference) {
            return new DifferenceResponse(
                    difference.value(),
                    difference.published().orElse(null),
                    difference.countedByCommitment(),
                    difference.countedByStrand(),
                    difference.explainedBy().stream().map(SeveralStrands::of).toList());
        }
    }

    /** The answer for a report. */
    public static ProgressReportResponse of(ReconciledReport reconciled) {
        ProgressReport.Proceedings proceedings = reconciled.report().proceedings();
        return new ProgressReportResponse(
                ReportTotalsResponse.of(reconciled),
                proceedings.meeting().orElse(null),
                proceedings.resolution().orElse(null),
                reconciled.reconciliation().differences().stream()
                        .map(DifferenceResponse::of)
                        .toList());
    }
}
