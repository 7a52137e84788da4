package org.outcomes.indicators.observation;

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
import org.outcomes.reference.measure.ObservationStatus;

/** {@code observations.csv}. */
final class ObservationFile implements RowFile {

    private static final String STAGING = "staged_observation";
    private static final VintagedRows TABLE =
            new VintagedRows(
                    "observation",
                    List.of("indicator", "area", "period", "breakdown"),
                    SeriesCells.DERIVED,
                    List.of("value", "status", "source", "locator", "note"));

    @Override
    public String kind() {
        return "observation";
    }

    @Override
    public CsvFile csv() {
        return new CsvFile(
                List.of(
                        "indicator",
                        "area",
                        "period",
                        "breakdown",
                        "value",
                        "status",
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
                        SeriesCells.STAGING.stream(), Stream.of("value numeric", "status text"))
                .toList();
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        Optional<BigDecimal> value = row.number("value");
        Optional<ObservationStatus> status = row.readRequired("status", ObservationStatus::of);
        status.ifPresent(found -> refuseValueAgainst(found, row));
        SeriesCells.read(row)
                .ifPresent(cells ->
                        cells.stage(
                                staging,
                                row.line(),
                                value.orElse(null),
                                status.orElseThrow().code()));
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

    private static void refuseValueAgainst(ObservationStatus status, CsvRow row) {
        boolean empty = row.text("value").isEmpty();
        if (status.hasValue() && empty) {
            row.refuse("value", "A value that is " + status.code() + " must be given.");
        }
        if (!status.hasValue() && !empty) {
            row.refuse("value", "A " + status.code() + " value is empty, never a number.");
        }
    }
}
