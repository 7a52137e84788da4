package org.outcomes.kit.staging;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;

/**
 * A table that keeps every version of its records: nothing is overwritten, the newest version
 * counts.
 *
 * <p>It has the key's columns, {@code version}, {@code position} (the record's place in its file),
 * the content's columns and those of {@code record_keeping}; {@code current_<table>} is the view of
 * the newest versions. The staging table has the columns of key and content and {@code line}.
 *
 * @param table name of the table
 * @param key columns that name a record
 * @param content columns that are compared: where one differs the record has changed
 */
public record VersionedRows(String table, List<String> key, List<String> content) {

    public VersionedRows {
        key = List.copyOf(key);
        content = List.copyOf(content);
    }

    /** Stores what is new or has changed as new versions, and counts. */
    public Counts store(Handle handle, String staging, ImportRequest request) {
        Counts counts = count(handle, staging);
        handle.createUpdate(
                        """
                        insert into %1$s (%2$s, version, position, %3$s, recorded_by, reason)
                        select %4$s, coalesce(held.version, 0) + 1, staged.line, %5$s, :recordedBy, :reason
                        from %6$s staged left join current_%1$s held on %7$s
                        where held.version is null or %8$s
                        """
                                .formatted(
                                        table,
                                        columns(key),
                                        columns(content),
                                        columns(of("staged", key)),
                                        columns(of("staged", content)),
                                        staging,
                                        sameKey(),
                                        changed()))
                .bind("recordedBy", request.actor().name())
                .bind("reason", request.reason().orElse(null))
                .execute();
        return counts;
    }

    private Counts count(Handle handle, String staging) {
        return handle.createQuery(
                        """
                        select count(*) filter (where held.version is null) as accepted,
                               count(*) filter (where held.version is not null and %4$s) as revised,
                               count(*) filter (where held.version is not null and not %4$s) as unchanged
                        from %1$s staged left join current_%2$s held on %3$s
                        """
                                .formatted(staging, table, sameKey(), changed()))
                .map((row, _) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), 0))
                .one();
    }

    private String sameKey() {
        return key.stream()
                .map(column -> "held." + column + " is not distinct from staged." + column)
                .collect(Collectors.joining(" and "));
    }

    private String changed() {
        return "(%s) is distinct from (%s)"
                .formatted(row(of("held", content)), row(of("staged", content)));
    }

    private static String row(Stream<String> columns) {
        return "row(" + columns(columns) + ")";
    }

    private static Stream<String> of(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column);
    }

    private static String columns(List<String> columns) {
        return columns(columns.stream());
    }

    private static String columns(Stream<String> columns) {
        return columns.collect(Collectors.joining(", "));
    }
}
