package org.outcomes.indicators.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.rows.RowChecks;
import org.outcomes.kit.staging.Staging;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.period.Period;

/**
 * The cells that observations and targets have alike.
 *
 * @param publicFrom the day of publication; {@code -infinity} where the source names none
 */
public record SeriesCells(
        String indicator,
        String area,
        Breakdown breakdown,
        Period period,
        String publicFrom,
        String source,
        String locator,
        Optional<String> note) {

    /** The columns of a staging table for such rows; those of one kind alone follow after. */
    public static final List<String> STAGING =
            List.of(
                    "line bigint",
                    "public_from date",
                    "version integer",
                    "verdict text",
                    "indicator text collate \"C\"",
                    "area text collate \"C\"",
                    "breakdown text collate \"C\"",
                    "period text collate \"C\"",
                    "period_kind text",
                    "period_start date",
                    "period_end date",
                    "source text",
                    "locator text",
                    "note text");

    /** Columns that follow from the period. */
    public static final List<String> DERIVED = List.of("period_kind", "period_start", "period_end");

    /** Reads them; a cell that cannot be read is noted as a fault of the row. */
    public static Optional<SeriesCells> read(CsvRow row) {
        Optional<String> indicator = row.readRequired("indicator", WrittenCode::parse);
        Optional<AreaCode> area = row.readRequired("area", AreaCode::of);
        Optional<Period> period = row.readRequired("period", Period::parse);
        Optional<Breakdown> breakdown = row.read("breakdown", Breakdown::parse);
        Optional<LocalDate> publishedOn = row.day("published_on");
        Optional<String> source = row.readRequired("source", WrittenCode::parse);
        String locator = row.required("locator");
        return row.sound()
                ? Optional.of(
                        new SeriesCells(
                                indicator.orElseThrow(),
                                area.orElseThrow().code(),
                                breakdown.orElse(Breakdown.WHOLE),
                                period.orElseThrow(),
                                publishedOn.map(LocalDate::toString).orElse("-infinity"),
                                source.orElseThrow(),
                                locator,
                                Optional.of(row.text("note")).filter(note -> !note.isEmpty())))
                : Optional.empty();
    }

    /** Stages them, followed by the values of the columns that only this kind of row has. */
    public void stage(Staging staging, long line, @Nullable Object... own) {
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(
                values, line, publicFrom, null, null, indicator, area, breakdown, period.code());
        Collections.addAll(values, period.kindCode().code(), period.start(), period.end());
        Collections.addAll(values, source, locator, note.orElse(null));
        Collections.addAll(values, own);
        staging.row(values.toArray());
    }

    /** Refuses rows that name an indicator, area or source that is not stored. */
    public static void check(RowChecks checks) {
        checks.refuseUnknown("indicator", "select code from current_indicator", "indicator");
        checks.refuseUnknown("area", "select code from current_area", "area");
        checks.refuseUnknown("source", "select id from current_source", "source");
    }
}
