package org.outcomes.inspections.vintage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;

/** Checks staged vintages in sets, and stores those that are not there yet. */
final class VintageChecks {

    private final Handle handle;
    private final VintageTable table;
    private final ImportRequest request;

    /** Judges the staged rows: which are new, which correct another, which are there already. */
    VintageChecks(Handle handle, VintageTable table, ImportRequest request) {
        this.handle = handle;
        this.table = table;
        this.request = request;
        judge();
        refuse();
    }

    private void judge() {
        handle.execute(
                """
                create temporary table judged on commit drop as
                select staged.*, day.public_from,
                       min(line) over (partition by %2$s, day.public_from) as first_line,
                       coalesce(held.version, 0) + 1 as version,
                       case when held.version is not null and %3$s then 'unchanged'
                            when held.version is not null then 'correction'
                            when exists (select from %1$s known where %4$s) then 'vintage'
                            when row_number() over (partition by %2$s order by day.public_from, line) > 1
                              then 'vintage'
                            else 'new' end as verdict
                from %5$s staged
                left join current_source source on source.id = staged.source
                cross join lateral (
                  select coalesce(staged.published_on, source.published_on) as public_from
                ) day
                left join lateral (
                  select * from %1$s held where %6$s and held.public_from = day.public_from
                  order by held.version desc limit 1
                ) held on true
                """
                        .formatted(
                                table.name(),
                                table.stagedKeyNames(),
                                table.sameContent(),
                                table.sameKey("known"),
                                table.staging(),
                                table.sameKey("held")));
    }

    private void refuse() {
        handle.createUpdate(
                        """
                        create temporary table refused on commit drop as
                        select line, 'source' as field, source as value,
                               'No source ''' || source || ''' is stored.' as detail
                        from judged where source not in (select id from current_source)
                        union all
                        select line, '%1$s', concat_ws(', ', %2$s, public_from),
                               'The same record and day stand in line ' || first_line || '.'
                        from judged where line > first_line
                        union all
                        select line, '%3$s', %3$s::text,
                               'Another content is stored for this record and day: a correction needs a reason.'
                        from judged
                        where verdict = 'correction' and line = first_line and not %4$s
                        """
                                .formatted(
                                        table.key().getFirst().name(),
                                        table.keyNames(),
                                        table.content().getFirst().name(),
                                        request.reason().isPresent()))
                .execute();
    }

    long refusedRows() {
        return handle.createQuery("select count(distinct line) from refused")
                .mapTo(Long.class)
                .one();
    }

    /** Why rows are refused, the first thousand. */
    List<Fault> faults() {
        return handle.createQuery("select * from refused order by line, field limit :most")
                .bind("most", Faults.MOST_NAMED)
                .map((row, _) ->
                        Fault.ofField(
                                row.getLong("line"),
                                row.getString("field"),
                                row.getString("value"),
                                row.getString("detail")))
                .list();
    }

    /** The areas of the rows that will be stored. */
    Set<String> areas() {
        return handle.createQuery("select distinct area from judged where verdict <> 'unchanged'")
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    /** Stores what is not there yet, and counts. */
    Counts store() {
        handle.createUpdate(
                        """
                        insert into %1$s (%2$s, %3$s, public_from, version, recorded_by, reason)
                        select %2$s, %3$s, public_from, version, :recordedBy, :reason
                        from judged where verdict <> 'unchanged' order by line
                        """
                                .formatted(table.name(), table.keyNames(), table.contentNames()))
                .bind("recordedBy", request.actor().name())
                .bind("reason", request.reason().orElse(null))
                .execute();
        return handle.createQuery(
                        """
                        select count(*) filter (where verdict = 'new'),
                               count(*) filter (where verdict in ('vintage', 'correction')),
                               count(*) filter (where verdict = 'unchanged')
                        from judged
                        """)
                .map((row, _) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), 0))
                .one();
    }
}
