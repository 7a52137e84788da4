package org.outcomes.indicators.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.csv.CsvFile;
import org.outcomes.kit.csv.CsvRow;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.rows.RowChecks;
import org.outcomes.kit.rows.RowFile;
import org.outcomes.kit.staging.Staging;
import org.outcomes.kit.staging.VersionedRows;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.area.AreaKind;

/** {@code areas.csv}. A parent may stand in a later line. */
final class AreaFile implements RowFile {

    private static final String STAGING = "staged_area";
    private static final VersionedRows TABLE =
            new VersionedRows("area", List.of("code"), List.of("name", "kind", "parent"));

    @Override
    public String kind() {
        return "area";
    }

    @Override
    public CsvFile csv() {
        return new CsvFile(List.of("code", "name", "kind", "parent"));
    }

    @Override
    public String staging() {
        return STAGING;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "line bigint",
                "code text collate \"C\"",
                "name text",
                "kind text",
                "parent text collate \"C\"");
    }

    @Override
    public void stage(CsvRow row, Staging staging) {
        Optional<AreaCode> code = row.readRequired("code", AreaCode::of);
        String name = row.required("name");
        Optional<AreaKind> kind = row.readRequired("kind", AreaKind::of);
        Optional<AreaCode> parent = row.read("parent", AreaCode::of);
        if (parent.isPresent() && parent.equals(code)) {
            row.refuse("parent", "An area is not a part of itself.");
        }
        if (row.sound()) {
            staging.row(
                    row.line(),
                    code.orElseThrow(),
                    name,
                    kind.orElseThrow().code(),
                    parent.map(AreaCode::code).orElse(null));
        }
    }

    @Override
    public void check(RowChecks checks, ImportRequest request) {
        checks.refuseRepeated(List.of("code"));
        checks.refuseUnknown(
                "parent",
                "select code from staged_area union select code from current_area",
                "area");
        refuseCircles(checks);
    }

    @Override
    public Counts store(Handle handle, ImportRequest request) {
        return TABLE.store(handle, STAGING, request);
    }

    @Override
    public Set<String> scopes(Handle handle) {
        return Set.of(LedgerEntry.EVERYTHING);
    }

    // An area that is reached from itself by going from part to whole would be a part of itself.
    private static void refuseCircles(RowChecks checks) {
        checks.refuse(
                "parent",
                """
                staged.code in (
                  with recursive whole as (
                    select code, parent from staged_area
                    union all
                    select code, parent from current_area where code not in (select code from staged_area)),
                  above as (
                    select code as part, parent from staged_area where parent is not null and parent <> code
                    union
                    select above.part, whole.parent from above join whole on whole.code = above.parent
                    where whole.parent is not null)
                  select part from above where parent = part)
                """,
                "'The area is a part of itself by way of its parents.'");
    }
}
