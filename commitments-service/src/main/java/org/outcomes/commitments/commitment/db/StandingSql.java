package org.outcomes.commitments.commitment.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.outcomes.commitments.commitment.domain.Standing;
import org.outcomes.commitments.progress.db.UpdateQuery;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

/**
 * How a commitment stands, in SQL: the one place where the update that counts is chosen for each
 * strand and the worst of the strands is found, so that lists can be filtered and paged by it.
 *
 * <p>An update without a strand counts beside those of strands. An update without a status counts
 * too: an older status does not come back.
 */
public final class StandingSql {

    private static final String STANDING =
            """
            lateral (
              select (array_agg(counting.status order by scheme_value.rank)
                       filter (where counting.status is not null))[1] as status,
                     (array_agg(counting.stage order by scheme_value.rank)
                       filter (where counting.stage is not null))[1] as stage,
                     count(distinct scheme_value.value) > 1 as mixed,
                     array_agg(scheme_value.value order by strand.position nulls first)
                       filter (where scheme_value.value is not null) as strand_values,
                     array_agg(counting.number order by {newestCounting}) as counting
              from (
                select distinct on (progress_update.strand) progress_update.*
                from current_progress_update progress_update
                where progress_update.plan = {commitment}.plan and progress_update.commitment = {commitment}.code
                  and progress_update.public_from <= {day} and {visible}
                order by progress_update.strand, {newest}
              ) counting
              left join current_scheme_value scheme_value
                on scheme_value.plan = counting.plan
                and scheme_value.value = coalesce(counting.status, counting.stage)
              left join current_strand strand
                on strand.plan = counting.plan and strand.commitment = counting.commitment
                and strand.code = counting.strand
            ) standing
            """;

    private StandingSql() {}

    /**
     * A lateral subquery with the alias {@code standing}, of one row: {@code status}, {@code
     * stage}, {@code mixed}, {@code strand_values} (of strands that have one, in their order) and
     * {@code counting} (the numbers of the updates that count, newest first).
     *
     * @param commitment the alias of the commitment
     * @param day an SQL expression of the day at whose end the updates had to be public, besides
     *     the viewpoint's own
     */
    public static String of(Viewpoint viewpoint, String commitment, String day) {
        return STANDING.replace("{commitment}", commitment)
                .replace("{day}", day)
                .replace("{visible}", Visibility.of(viewpoint, "progress_update"))
                .replace("{newestCounting}", UpdateQuery.NEWEST_FIRST.formatted("counting"))
                .replace("{newest}", UpdateQuery.NEWEST_FIRST.formatted("progress_update"));
    }

    /** The standing in a row that has the subquery's columns. */
    public static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                Optional.ofNullable(row.getString("status")),
                Optional.ofNullable(row.getString("stage")),
                row.getBoolean("mixed"));
    }
}
