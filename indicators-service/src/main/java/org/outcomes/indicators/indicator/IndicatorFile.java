package org.outcomes.indicators.indicator;

import static org.outcomes.indicators.indicator.IndicatorCells.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.csv.CsvFile;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.rows.RowChecks;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.staging.Staging;
import org.outcomes.kit.staging.VersionedRows;
import org.outcomes.kit.text.WrittenCode;
import org.outcomes.reference.measure.Behaviour;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.period.PeriodKindCode;

/** {@code indicators.csv}. */
final class IndicatorFile implements RowFile {

    private static final String STAGING = "staged_indicator";
    private static final List<String> KEY = List.of("code");
    // Columns that are staged as they stand in the file; an empty one is null.
    private static final List<String> PLAIN =
            List.of(
                    "title",
                    "definition",
                    "unit",
                    "polarity",
                    "decimals",
                    "frequency",
                    "behaviour",
                    "headline_period",
                    "tolerance",
                    "minimum_change");
    private static final List<String> CONTENT =
            Stream.concat(PLAIN.stream(), Stream.of("seasonal", "outcome_areas", "aliases"))
                    .toList();
    private static final VersionedRows TABLE = new VersionedRows("indicator", KEY, CONTENT);

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public CsvFile csv() {
        return new CsvFile(
                List.of(
                        "code",
                        "title",
                        "definition",
                        "unit",
                        "polarity",
                        "decimals",
                        "frequency",
                        "behaviour",
                        "headline_period",
                        "seasonal",
                        "tolerance",
                        "minimum_change",
                        "disclosure",
                        "outcome_areas",
                        "aliases"));
    }

    @Override
    public String staging() {
        return STAGING;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "line bigint",
                "code text",
                "title text",
                "definition text",
                "unit text",
                "polarity text",
                "decimals integer",
                "frequency text",
                "behaviour text",
                "headline_period text",
                "tolerance numeric",
                "minimum_change numeric",
                "seasonal boolean",
                "outcome_areas text",
                "aliases text");
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        read(row);
        if (row.sound()) {
            List<@Nullable Object> values = new ArrayList<>(List.of(row.line(), row.text("code")));
            PLAIN.forEach(
                    column -> values.add(row.text(column).isEmpty() ? null : row.text(column)));
            values.add(row.text("seasonal").isEmpty());
            values.add(row.text("outcome_areas"));
            values.add(row.text("aliases"));
            staging.row(values.toArray());
        }
    }

    @Override
    public void check(RowChecks checks, ImportRequest request) {
        checks.refuseRepeated(KEY);
        String unknown =
                "(select string_agg(named, ', ') from string_to_table(staged.outcome_areas, ';') as"
                        + " named where named not in (select code from current_outcome_area))";
        checks.refuse(
                "outcome_areas",
                unknown + " is not null",
                "'No outcome framework has the outcome area ' || "
                        + unknown
                        + " || '; import it first.'");
    }

    @Override
    public Counts store(Handle handle, ImportRequest request) {
        handle.execute(
                "alter table staged_indicator alter outcome_areas type text[] using"
                        + " string_to_array(outcome_areas, ';'), alter aliases type text[] using"
                        + " string_to_array(aliases, ';')");
        return TABLE.store(handle, STAGING, request);
    }

    @Override
    public Set<String> scopes(Handle handle) {
        // Also of the versions before: an indicator may have left an outcome area.
        return handle.createQuery(
                        "select distinct unnest(outcome_areas) from indicator"
                                + " where code in (select code from staged_indicator)")
                .mapTo(String.class)
                .set();
    }

    private static void read(CsvRow row) {
        row.readRequired("code", WrittenCode::parse);
        row.required("title");
        row.required("definition");
        row.readRequired("unit", MeasureUnit::of);
        row.readRequired("polarity", Polarity::of);
        row.readRequired("decimals", IndicatorCells::decimals);
        row.readRequired("frequency", IndicatorCells::frequency);
        row.readRequired("behaviour", Behaviour::of);
        row.read("headline_period", PeriodKindCode::of);
        row.read("seasonal", IndicatorCells::seasonal);
        refuseNegative(row, "tolerance");
        refuseNegative(row, "minimum_change");
        row.readRequired("outcome_areas", list(WrittenCode::parse));
        row.read("aliases", list(IndicatorCells::alias));
        // Until figures can be hidden, an indicator that asks for it would be shown in full.
        if (!row.text("disclosure").isEmpty()) {
            row.refuse(
                    "disclosure",
                    "Only figures that were already public are taken; leave it empty.");
        }
    }

    private static void refuseNegative(CsvRow row, String column) {
        row.number(column)
                .filter(number -> number.signum() < 0)
                .ifPresent(_ -> row.refuse(column, "It is below 0."));
    }
}
