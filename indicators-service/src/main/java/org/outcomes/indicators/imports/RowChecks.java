package org.outcomes.indicators.imports;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Faults;
import org.outcomes.kit.problem.Fault;

/**
 * Checks of staged rows in sets: each adds the rows that it refuses to a temporary table. In the
 * SQL of a check the staging table is {@code staged}.
 */
public final class RowChecks {

    private final Handle handle;
    private final String staging;

    private RowChecks(Handle handle, String staging) {
        this.handle = handle;
        this.staging = staging;
    }

    /**
     * What is said of a refused row.
     *
     * @param column the column that is wrong
     * @param value SQL of its value, as it was sent
     * @param detail SQL of the reason
     */
    public record Refusal(String column, String value, String detail) {

        /** The refusal of a column whose value is staged as it was sent. */
        public static Refusal of(String column, String detail) {
            return new Refusal(column, "staged." + column, detail);
        }
    }

    static RowChecks on(Handle handle, String staging) {
        handle.execute(
                "create temporary table refused_row"
                        + " (line bigint, field text, value text, detail text) on commit drop");
        return new RowChecks(handle, staging);
    }

    /** Refuses the rows for which a condition in SQL holds. */
    public void refuse(Refusal refusal, String condition) {
        refuse(refusal, staging + " staged", condition);
    }

    /** Refuses rows that name something that is not stored. */
    public void refuseUnknown(String column, String knownCodes, String noun) {
        refuse(
                Refusal.of(
                        column,
                        "'There is no %s ''' || staged.%s || '''; import it first.'"
                                .formatted(noun, column)),
                "staged.%1$s <> '' and staged.%1$s not in (%2$s)".formatted(column, knownCodes));
    }

    /**
     * Refuses rows whose key stands in an earlier line too.
     *
     * @param key SQL of the columns that no two rows have alike
     */
    public void refuseRepeated(List<String> key) {
        String columns = String.join(", ", key);
        refuse(
                new Refusal(
                        key.getFirst(),
                        "concat_ws(', ', %s)".formatted(columns),
                        "'The same record stands in line ' || first_line || '.'"),
                "(select *, min(line) over (partition by %s) as first_line from %s) staged"
                        .formatted(columns, staging),
                "line <> first_line");
    }

    /** The handle of the import, for checks that need a statement of their own. */
    public Handle handle() {
        return handle;
    }

    long refusedRows() {
        return handle.createQuery("select count(distinct line) from refused_row")
                .mapTo(Long.class)
                .one();
    }

    List<Fault> faults() {
        return handle.createQuery(
                        "select * from refused_row order by line, field limit " + Faults.MOST_NAMED)
                .map((row, _) ->
                        Fault.ofField(
                                row.getLong("line"),
                                row.getString("field"),
                                row.getString("value"),
                                row.getString("detail")))
                .list();
    }

    private void refuse(Refusal refusal, String rows, String condition) {
        handle.execute(
                "insert into refused_row select staged.line, '%s', (%s)::text, %s from %s where %s"
                        .formatted(refusal.column, refusal.value, refusal.detail, rows, condition));
    }
}
