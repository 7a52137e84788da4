package org.outcomes.kit.rows;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;

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

    /** Checks on the rows of a staging table. */
    public static RowChecks on(Handle handle, String staging) {
        handle.execute(
                "create temporary table refused_row"
                        + " (line bigint, field text, value text, detail text) on commit drop");
        return new RowChecks(handle, staging);
    }

    /**
     * Refuses rows.
     *
     * @param column the column that is wrong; its value is quoted
     * @param condition SQL: which rows
     * @param detail SQL: why
     */
    public void refuse(String column, String condition, String detail) {
        refuse(
                new Refusal(column, "staged." + column, detail),
                "%s staged where %s".formatted(staging, condition));
    }

    /**
     * Refuses rows that name something that is not stored.
     *
     * @param knownCodes SQL that gives the codes there are
     * @param noun what is named, such as {@code area}
     */
    public void refuseUnknown(String column, String knownCodes, String noun) {
        refuse(
                column,
                "staged.%1$s <> '' and staged.%1$s not in (%2$s)".formatted(column, knownCodes),
                "'There is no %1$s ''' || staged.%2$s || '''; import it first.'"
                        .formatted(noun, column));
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
                "(select *, min(line) over (partition by %s) as first_line from %s) staged where line <> first_line"
                        .formatted(columns, staging));
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

    /** What they found, in the order of the rows. */
    public List<Fault> faults() {
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

    private void refuse(Refusal refusal, String rows) {
        handle.execute(
                "insert into refused_row select staged.line, '%s', (%s)::text, %s from %s"
                        .formatted(refusal.column(), refusal.value(), refusal.detail(), rows));
    }

    private record Refusal(String column, String value, String detail) {}
}
