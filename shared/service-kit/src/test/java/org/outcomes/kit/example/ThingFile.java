package org.outcomes.kit.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** A file of things; a thing of another part is another thing. */
public final class ThingFile implements RowFile {

    public static final List<String> KEY = List.of("code", "part");
    public static final VersionedRows TABLE =
            new VersionedRows("thing", KEY, List.of("title", "amount", "noted_on"));
    public static final List<String> STAGING =
            List.of(
                    "line bigint",
                    "code text",
                    "part text",
                    "title text",
                    "amount numeric",
                    "noted_on date");

    @Override
    public String kind() {
        return "thing";
    }

    @Override
    public CsvFile csv() {
        return new CsvFile(List.of("code", "part", "title", "amount", "noted_on"));
    }

    @Override
    public String staging() {
        return "staged_thing";
    }

    @Override
    public List<String> columns() {
        return STAGING;
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        String code = row.required("code");
        Optional<BigDecimal> amount = row.number("amount");
        Optional<LocalDate> notedOn = row.day("noted_on");
        if (row.sound()) {
            staging.row(
                    row.line(),
                    code,
                    given(row, "part"),
                    given(row, "title"),
                    amount.orElse(null),
                    notedOn.orElse(null));
        }
    }

    @Override
    public void check(RowChecks checks, ImportRequest request) {
        checks.refuseRepeated(KEY);
        checks.refuseUnknown("part", "select code from staged_thing", "thing");
        checks.refuse("amount", "staged.amount < 0", "'The amount of ' || code || ' is below 0.'");
    }

    @Override
    public Counts store(Handle handle, ImportRequest request) {
        return TABLE.store(handle, staging(), request);
    }

    private static @Nullable Object given(CsvRow row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }
}
