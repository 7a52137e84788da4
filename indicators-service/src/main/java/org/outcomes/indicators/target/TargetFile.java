package org.outcomes.indicators.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.indicators.imports.OutcomeAreaScopes;
import org.outcomes.indicators.imports.SeriesCells;
import org.outcomes.indicators.imports.VintagedRows;
import org.outcomes.kit.csv.CsvFile;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.rows.RowChecks;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.staging.Staging;
import org.outcomes.reference.measure.target.TargetKind;

/** {@code targets.csv}. */
final class TargetFile implements RowFile {

    private static final String STAGING = "staged_target";
    private static final VintagedRows TABLE =
            new VintagedRows(
                    "target",
                    List.of("indicator", "area", "period", "breakdown", "kind"),
                    SeriesCells.DERIVED,
                    List.of("value", "source", "locator", "note"));

    @Override
    public String kind() {
        return "target";
    }

    @Override
    public CsvFile csv() {
        return new CsvFile(
                List.of(
                        "indicator",
                        "area",
                        "period",
                        "breakdown",
                        "kind",
                        "value",
                        "published_on",
                        "source",
                        "locator",
                        "note"));
    }

    @Override
    public String staging() {
        return STAGING;
    }

    @Override
    public List<String> columns() {
        return Stream.concat(
                        SeriesCells.STAGING.stream(),
                        Stream.of("kind text collate \"C\"", "value numeric"))
                .toList();
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        Optional<TargetKind> kind = row.readRequired("kind", TargetKind::of);
        row.required("value");
        Optional<BigDecimal> value = row.number("value");
        SeriesCells.read(row)
                .ifPresent(cells ->
                        cells.stage(
                                staging,
                                row.line(),
                                kind.orElseThrow().code(),
                                value.orElseThrow()));
    }

    @Override
    public void check(RowChecks checks, ImportRequest request) {
        SeriesCells.check(checks);
        TABLE.check(checks, STAGING, request);
    }

    @Override
    public Counts store(Handle handle, ImportRequest request) {
        return TABLE.store(handle, STAGING, request);
    }

    @Override
    public Set<String> scopes(Handle handle) {
        return OutcomeAreaScopes.of(handle, STAGING);
    }
}
