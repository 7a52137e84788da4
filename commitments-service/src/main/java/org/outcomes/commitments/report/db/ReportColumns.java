package org.outcomes.commitments.report.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ValueCount;
import org.outcomes.reference.day.PartialDate;

/** Reads rows of {@code progress_report}. */
public final class ReportColumns {

    private ReportColumns() {}

    /** The report in a row that has all columns of {@code progress_report}. */
    public static ProgressReport report(ResultSet row, List<ValueCount> published)
            throws SQLException {
        return new ProgressReport(
                row.getString("plan"),
                row.getString("code"),
                new ProgressReport.Days(
                        PartialDate.parse(row.getString("as_at")),
                        Optional.ofNullable(row.getString("reported_on")).map(PartialDate::parse)),
                row.getString("source"),
                published,
                new ProgressReport.Proceedings(
                        Optional.ofNullable(row.getString("meeting")),
                        Optional.ofNullable(row.getString("resolution"))),
                row.getObject("public_from", LocalDate.class));
    }
}
