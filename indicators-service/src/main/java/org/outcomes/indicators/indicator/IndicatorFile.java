package org.outcomes.indicators.indicator;

import static org.outcomes.indicators.indicator.IndicatorCells.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.imports.Codes;
import org.outcomes.indicators.imports.RowChecks;
import org.outcomes.indicators.imports.RowChecks.Refusal;
import org.outcomes.indicators.imports.RowFile;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.CsvFile;
import org.outcomes.kit.imports.CsvRow;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.Staging;
import org.outcomes.kit.imports.VersionedRows;
import org.outcomes.reference.measure.Behaviour;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.period.PeriodKindCode;

/** {@code indicators.csv}. */
final class IndicatorFile implements RowFile {

    private static final String STAGING = "staged_indicator";
    private static final List<String> TEXTS =
            List.of("code", "title", "definition", "unit", "polarity", "frequency", "behaviour");
    private static final List<String> CONTENT =
            List.of(
                    "title",
                    "definition",
                    "unit",
                    "polarity",
                    "frequency",
                    "behaviour",
                    "decimals",
                    "headline_period",
                    "seasonal",
                    "tolerance",
                    "minimum_change",
                    "outcome_areas",
                    "aliases");
    private static final VersionedRows TABLE =
            new VersionedRows("indicator", List.of("code"), CONTENT);

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
        return Stream.concat(
                        Stream.concat(
                                Stream.of("line bigint"),
                                TEXTS.stream().map(column -> column + " text")),
                        Stream.of(
                                "decimals integer",
                                "headline_period text",
                                "seasonal boolean",
                                "tolerance numeric",
                                "minimum_change numeric",
                                "outcome_areas text[]",
                                "aliases text[]"))
                .toList();
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        checkTexts(row);
        Optional<Integer> decimals = row.readRequired("decimals", IndicatorCells::decimals);
        Optional<PeriodKindCode> headline = row.read("headline_period", PeriodKindCode::of);
        boolean seasonal = row.read("seasonal", IndicatorCells::seasonal).orElse(true);
        Optional<BigDecimal> tolerance = notNegative(row, "tolerance");
        Optional<BigDecimal> minimumChange = notNegative(row, "minimum_change");
        Optional<String> outcomeAreas = row.readRequired("outcome_areas", list(Codes::parse));
        Optional<String> aliases = row.read("aliases", list(IndicatorCells::alias));
        if (row.sound()) {
            List<@Nullable Object> values = new ArrayList<>(List.of(row.line()));
            TEXTS.forEach(column -> values.add(row.text(column)));
            values.add(decimals.orElseThrow());
            values.add(headline.map(PeriodKindCode::code).orElse(null));
            values.add(seasonal);
            values.add(tolerance.orElse(null));
            values.add(minimumChange.orElse(null));
            values.add(outcomeAreas.orElseThrow());
            values.add(aliases.orElse("{}"));
            staging.row(values.toArray());
        }
    }

    private static void checkTexts(CsvRow row) {
        row.readRequired("code", Codes::parse);
        row.required("title");
        row.required("definition");
        row.readRequired("unit", MeasureUnit::of);
        row.readRequired("polarity", Polarity::of);
        row.readRequired("frequency", IndicatorCells::frequency);
        row.readRequired("behaviour", Behaviour::of);
        // Until figures can be hidden, an indicator that asks for it would be shown in full.
        if (!row.text("disclosure").isEmpty()) {
            row.refuse(
                    "disclosure",
                    "Only figures that were already public are taken; leave it empty.");
        }
    }

    @Override
    public void check(RowChecks checks, ImportRequest request) {
        checks.refuseRepeated(List.of("code"));
        String unknown =
                "(select string_agg(named, ', ') from unnest(staged.outcome_areas) as named"
                        + " where named not in (select code from current_outcome_area))";
        checks.refuse(
                new Refusal(
                        "outcome_areas",
                        "array_to_string(staged.outcome_areas, ';')",
                        "'No outcome framework has the outcome area ' || "
                                + unknown
                                + " || '; import it first.'"),
                unknown + " is not null");
    }

    @Override
    public Counts store(Handle handle, ImportRequest request) {
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

    private static Optional<BigDecimal> notNegative(CsvRow row, String column) {
        Optional<BigDecimal> number = row.number(column);
        if (number.filter(found -> found.signum() < 0).isPresent()) {
            row.refuse(column, "The column " + column + " is not below 0.");
        }
        return number;
    }
}
