package org.outcomes.indicators.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.rows.RowChecks;

/**
 * A table that keeps every vintage of its records: another {@code public_from} is another vintage,
 * a higher {@code version} of one day is a correction, and nothing is overwritten.
 *
 * <p>The staging table has the same columns and {@code line} and {@code verdict}.
 *
 * @param key columns that name a record
 * @param derived columns that follow from the key
 * @param content columns that are compared: where one differs on the same day, it is a correction
 */
public record VintagedRows(
        String table, List<String> key, List<String> derived, List<String> content) {

    public VintagedRows {
        key = List.copyOf(key);
        derived = List.copyOf(derived);
        content = List.copyOf(content);
    }

    /**
     * Refuses a record that has the same day twice, and corrections that nobody gave a reason for.
     */
    public void check(RowChecks checks, String staging, ImportRequest request) {
        checks.refuseRepeated(
                Stream.concat(key.stream(), Stream.of("nullif(public_from, '-infinity')"))
                        .toList());
        judge(checks.handle(), staging);
        if (request.reason().isEmpty()) {
            checks.refuse(
                    "value",
                    "staged.verdict = 'revised' and staged.version > 1",
                    "'Another row is stored for the same record and day. Correct it with a"
                            + " reason.'");
        }
    }

    /** Stores what is not there yet; what is there already leaves the staging table. */
    public Counts store(Handle handle, String staging, ImportRequest request) {
        Counts counts = count(handle, staging);
        handle.execute("delete from " + staging + " where verdict = 'unchanged'");
        String columns =
                Stream.of(key, derived, content)
                        .flatMap(List::stream)
                        .collect(Collectors.joining(", "));
        handle.createUpdate(
                        """
                        insert into %1$s (%2$s, public_from, version, recorded_by, reason)
                        select %2$s, public_from, version, :recordedBy, :reason from %3$s order by line
                        """
                                .formatted(table, columns, staging))
                .bind("recordedBy", request.actor().name())
                .bind("reason", request.reason().orElse(null))
                .execute();
        return counts;
    }

    private void judge(Handle handle, String staging) {
        handle.execute(
                """
                update %1$s staged set version = judged.version, verdict = judged.verdict
                from (select staged.line,
                             coalesce(held.version, 0) + 1 as version,
                             case when held.version is not null and %2$s then 'unchanged'
                                  when not exists (select from %3$s known where %4$s)
                                       and row_number() over (partition by %5$s order by staged.public_from) = 1
                                  then 'accepted'
                                  else 'revised' end as verdict
                      from %1$s staged
                      left join lateral (select * from %3$s held where %6$s and held.public_from = staged.public_from
                                         order by held.version desc limit 1) held on true) judged
                where judged.line = staged.line
                """
                        .formatted(
                                staging,
                                same("held", content, " is not distinct from "),
                                table,
                                same("known", key, " = "),
                                key.stream()
                                        .map(column -> "staged." + column)
                                        .collect(Collectors.joining(", ")),
                                same("held", key, " = ")));
    }

    private static Counts count(Handle handle, String staging) {
        return handle.createQuery(
                        """
                        select count(*) filter (where verdict = 'accepted'),
                               count(*) filter (where verdict = 'revised'),
                               count(*) filter (where verdict = 'unchanged')
                        from %s
                        """
                                .formatted(staging))
                .map((row, _) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), 0))
                .one();
    }

    private static String same(String alias, List<String> columns, String operator) {
        return columns.stream()
                .map(column -> alias + "." + column + operator + "staged." + column)
                .collect(Collectors.joining(" and "));
    }
}
