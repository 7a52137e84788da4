package org.outcomes.commitments.report.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.outcomes.commitments.commitment.http.CountsResponse;
import org.outcomes.commitments.report.domain.PlanSummary;
import org.outcomes.commitments.report.domain.PlanSummary.AreaCounts;

/**
 * A plan summed up.
 *
 * @param plan its code
 * @param counts all of its commitments
 * @param outcomeAreas the same by outcome area, in the order of the plan's framework
 * @param progressReports the totals that were published, beside what is counted
 */
public record SummaryResponse(
        String plan,
        String title,
        LocalDate asOf,
        @JsonUnwrapped CountsResponse counts,
        List<AreaResponse> outcomeAreas,
        List<ProgressReportResponse> progressReports) {

    /** The counts of one outcome area. */
    public record AreaResponse(Named outcomeArea, @JsonUnwrapped CountsResponse counts) {

        static AreaResponse of(String framework, AreaCounts area) {
            return new AreaResponse(
                    new Named(framework, area.area().code(), area.area().title()),
                    CountsResponse.of(area.counts()));
        }
    }

    /** An outcome area. */
    public record Named(String framework, String code, String title) {}

    /** The answer for a summary. */
    public static SummaryResponse of(PlanSummary summary, LocalDate asOf) {
        String framework = summary.plan().outcomeFramework();
        return new SummaryResponse(
                summary.plan().code(),
                summary.plan().title(),
                asOf,
                CountsResponse.of(summary.total()),
                summary.areas().stream().map(area -> AreaResponse.of(framework, area)).toList(),
                summary.reports().stream().map(ProgressReportResponse::of).toList());
    }
}
