package org.outcomes.commitments.report.http;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.report.domain.CountedCommitment;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ReconciledReport;
import org.outcomes.commitments.report.domain.Reconciliation;
import org.outcomes.commitments.report.domain.ValueCount;
import org.outcomes.kit.listing.Citation;
import org.outcomes.reference.day.PartialDate;

/**
 * The totals that a progress report publishes, beside what is counted as of the report's own day.
 *
 * @param asAt the day that the totals are of; may be partial
 * @param reportedOn may be partial; null where its source's day counts
 * @param published as printed, worst first
 * @param countedByCommitment every value of the scheme, each commitment once, at the worst of its
 *     strands
 * @param countedByStrand every value of the scheme, each strand once
 * @param severalStrands the commitments that count once in the one and more than once in the other
 */
public record ReportTotalsResponse(
        String plan,
        String code,
        String asAt,
        @Nullable String reportedOn,
        LocalDate publicFrom,
        Citation source,
        List<ValueCount> published,
        List<ValueCount> countedByCommitment,
        List<ValueCount> countedByStrand,
        List<SeveralStrands> severalStrands) {

    /**
     * A commitment with several strands that have a status or stage.
     *
     * @param commitment its slug
     * @param code as printed
     * @param status the status or stage that it is counted at
     * @param strands those of its strands
     */
    public record SeveralStrands(
            String plan,
            String commitment,
            String code,
            String outcomeArea,
            String status,
            List<String> strands) {

        static SeveralStrands of(CountedCommitment counted) {
            return new SeveralStrands(
                    counted.plan(),
                    counted.slug(),
                    counted.code(),
                    counted.outcomeArea(),
                    counted.value(),
                    counted.strands());
        }
    }

    /** The answer for a report. */
    public static ReportTotalsResponse of(ReconciledReport reconciled) {
        ProgressReport report = reconciled.report();
        Reconciliation totals = reconciled.reconciliation();
        return new ReportTotalsResponse(
                report.plan(),
                report.code(),
                report.days().asAt().toString(),
                report.days().reportedOn().map(PartialDate::toString).orElse(null),
                report.publicFrom(),
                Citation.whole(report.source()),
                totals.published(),
                totals.countedByCommitment(),
                totals.countedByStrand(),
                totals.severalStrands().stream().map(SeveralStrands::of).toList());
    }
}
