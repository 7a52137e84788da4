package org.outcomes.indicators.seriesbreak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.indicators.imports.OutcomeAreaScopes;
import org.outcomes.kit.csv.CsvFile;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.rows.RowChecks;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.staging.Staging;
import org.outcomes.kit.staging.VersionedRows;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.measure.direction.Severity;
import org.outcomes.reference.period.Period;

/** {@code breaks.csv}. */
final class SeriesBreakFile implements RowFile {

    private static final String STAGING = "staged_series_break";
    private static final String EVERY_BREAKDOWN = "*";
    private static final VersionedRows TABLE =
            new VersionedRows(
                    "series_break",
                    List.of("indicator", "area", "breakdown", "from_period"),
                    List.of(
                            "from_start",
                            "severity",
                            "explanation",
                            "source",
                            "locator",
                            "public_from"));

    @Override
    public String kind() {
        return "break";
    }

    @Override
    public CsvFile csv() {
        return new CsvFile(
                List.of(
                        "indicator",
                        "area",
                        "breakdown",
                        "from_period",
                        "severity",
                        "reason",
                        "source",
                        "locator"));
    }

    @Override
    public String staging() {
        return STAGING;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "line bigint",
                "indicator text",
                "area text",
                "breakdown text",
                "from_period text",
                "from_start date",
                "severity text",
                "explanation text",
                "source text",
                "locator text",
                "public_from date");
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        Optional<String> indicator = row.readRequired("indicator", WrittenCode::parse);
        row.read("area", AreaCode::of);
        row.read("breakdown", SeriesBreakFile::breakdown);
        Optional<Period> from = row.readRequired("from_period", Period::parse);
        Optional<Severity> severity = row.readRequired("severity", Severity::of);
        String reason = row.required("reason");
        row.readRequired("source", WrittenCode::parse);
        row.required("locator");
        if (row.sound()) {
            staging.row(
                    row.line(),
                    indicator.orElseThrow(),
                    row.text("area"),
                    row.text("breakdown"),
                    from.orElseThrow().code(),
                    from.orElseThrow().start(),
                    severity.orElseThrow().code(),
                    reason,
                    row.text("source"),
                    row.text("locator"),
                    null);
        }
    }

    @Override
    public void check(RowChecks checks, ImportRequest request) {
        checks.refuseRepeated(List.of("indicator", "area", "breakdown", "from_period"));
        checks.refuseUnknown("indicator", "select code from current_indicator", "indicator");
        checks.refuseUnknown("area", "select code from current_area", "area");
        checks.refuseUnknown("source", "select id from current_source", "source");
        checks.refuse(
                "from_period",
                """
                not exists (select from observation
                            where observation.indicator = staged.indicator and observation.period = staged.from_period
                              and staged.area in ('', observation.area)
                              and staged.breakdown in ('*', observation.breakdown))
                """,
                "'No observation of the series has the period ''' || staged.from_period ||"
                        + " '''; import it first.'");
    }

    @Override
    public Counts store(Handle handle, ImportRequest request) {
        handle.execute(
                "update staged_series_break staged set public_from = source.published_on"
                        + " from current_source source where source.id = staged.source");
        return TABLE.store(handle, STAGING, request);
    }

    @Override
    public Set<String> scopes(Handle handle) {
        return OutcomeAreaScopes.of(handle, STAGING);
    }

    private static String breakdown(String text) {
        return text.equals(EVERY_BREAKDOWN) ? text : Breakdown.parse(text).text();
    }
}
