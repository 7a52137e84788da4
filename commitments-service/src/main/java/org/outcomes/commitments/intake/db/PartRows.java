package org.outcomes.commitments.intake.db;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.db.CommitmentColumns;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.IndicatorLink;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.intake.domain.change.Held;
import org.outcomes.commitments.plan.db.PlanColumns;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.db.UpdateColumns;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.report.db.ReportColumns;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.commitments.report.domain.ValueCount;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.measure.Breakdown;

/** The parts of one plan as they are stored, each kind read by one query. */
final class PartRows {

    private static final String MEASUREMENTS =
            """
            select progress_update.commitment, progress_update.strand, progress_update.reported_for,
                   progress_update.reported_on, measurement.*
            from current_measurement measurement
            join progress_update on progress_update.number = measurement.update_number and progress_update.version = 1
            where progress_update.plan = :plan
            """;

    private static final String COMMITMENTS =
            """
            select commitment.*, links.indicators, links.breakdowns
            from current_commitment commitment cross join lateral (
              select array_agg(link.indicator order by link.position) as indicators,
                     array_agg(link.breakdown order by link.position) as breakdowns
              from commitment_indicator link
              where link.plan = commitment.plan and link.commitment = commitment.code
                and link.version = commitment.version
            ) links
            where commitment.plan = :plan
            """;

    private static final String REPORTS =
            """
            select report.*, published.values, published.counts
            from current_progress_report report cross join lateral (
              select array_agg(count.value order by scheme_value.rank) as values,
                     array_agg(count.count order by scheme_value.rank) as counts
              from published_count count
              join current_scheme_value scheme_value
                on scheme_value.plan = count.plan and scheme_value.value = count.value
              where count.plan = report.plan and count.report = report.code and count.version = report.version
            ) published
            where report.plan = :plan
            """;

    private final Handle handle;
    private final String plan;

    PartRows(Handle handle, String plan) {
        this.handle = handle;
        this.plan = plan;
    }

    List<Held<Plan>> plan(List<SchemeValue> values) {
        return read(
                "select * from current_plan where code = :plan",
                row -> PlanColumns.plan(row, values));
    }

    List<Held<Commitment>> commitments() {
        return read(COMMITMENTS, row -> CommitmentColumns.commitment(row, indicators(row)));
    }

    List<Held<SchemeValue>> values() {
        return read(
                "select *, rank as position from current_scheme_value where plan = :plan order by"
                        + " rank",
                PlanColumns::value);
    }

    List<Held<Strand>> strands() {
        return read(
                "select * from current_strand where plan = :plan",
                row ->
                        new Strand(
                                row.getString("commitment"),
                                row.getString("code"),
                                row.getString("title")));
    }

    List<Held<ProgressUpdate>> updates() {
        return read(
                "select *, 0 as position from current_progress_update where plan = :plan",
                UpdateColumns::update);
    }

    List<Held<Measurement>> measurements() {
        return read(MEASUREMENTS, row -> UpdateColumns.measurement(row, UpdateColumns.key(row)));
    }

    List<Held<ProgressReport>> reports() {
        return read(REPORTS, row -> ReportColumns.report(row, published(row)));
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<Held<T>> read(String sql, Reading<T> reading) {
        return handle.createQuery(sql)
                .bind("plan", plan)
                .map((row, _) ->
                        new Held<>(
                                reading.read(row), row.getInt("version"), row.getInt("position")))
                .list();
    }

    private static List<ValueCount> published(ResultSet row) throws SQLException {
        Object[] values = array(row, "values");
        Object[] counts = array(row, "counts");
        return IntStream.range(0, values.length)
                .mapToObj(index -> new ValueCount((String) values[index], (Integer) counts[index]))
                .toList();
    }

    private static List<IndicatorLink> indicators(ResultSet row) throws SQLException {
        Object[] codes = array(row, "indicators");
        Object[] breakdowns = array(row, "breakdowns");
        return IntStream.range(0, codes.length)
                .mapToObj(index ->
                        new IndicatorLink(
                                (String) codes[index], Breakdown.parse((String) breakdowns[index])))
                .toList();
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
