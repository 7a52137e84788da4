package org.outcomes.commitments.commitment.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.CommitmentFilter;
import org.outcomes.commitments.commitment.domain.ReportedCommitment;
import org.outcomes.commitments.commitment.domain.ReportedCommitment.ReportedStrand;
import org.outcomes.commitments.commitment.domain.Standing;
import org.outcomes.commitments.progress.db.UpdateQuery;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.reference.code.Coded;

/** Commitments with what is reported of them, in the order of their plans. */
public final class CommitmentQuery {

    private static final String AFTER =
            """
            (plan.position, commitment.position) > (
              select last_plan.position, last.position
              from commitment last join plan last_plan on last_plan.code = last.plan and last_plan.version = 1
              where last.plan = :key0 and last.slug = :key1 and last.version = 1)\
            """;

    // A standing is dear: it is worked out for what the page holds, unless the page depends on it.
    private static final String PAGED_FIRST =
            """
            select commitment.*, standing.* from (
              select commitment.*, plan.position as plan_position
              from current_plan plan join current_commitment commitment on commitment.plan = plan.code
              where {where}
              order by plan.position, commitment.position {limit}
            ) commitment cross join {standing}
            order by commitment.plan_position, commitment.position
            """;

    private static final String PAGED_BY_STANDING =
            """
            select commitment.*, standing.*
            from current_plan plan join current_commitment commitment on commitment.plan = plan.code
            cross join {standing}
            where {where}
            order by plan.position, commitment.position {limit}
            """;

    private final Handle handle;
    private final Viewpoint viewpoint;

    public CommitmentQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** All that the filter asks for. */
    public List<ReportedCommitment> all(CommitmentFilter filter) {
        return find(sql(filter, ""), conditions(filter));
    }

    /** One page, after the commitment whose plan and slug are the page's key. */
    public List<ReportedCommitment> page(CommitmentFilter filter, PageRequest page) {
        return find(
                sql(filter, "limit " + page.rowsToRead()), conditions(filter).after(page, AFTER));
    }

    /** One commitment, if it is there for the viewpoint. */
    public Optional<ReportedCommitment> one(String plan, String slug) {
        Conditions conditions =
                visible().in("commitment.plan", List.of(plan)).in("commitment.slug", List.of(slug));
        return find(sql(PAGED_FIRST, ""), conditions).stream().findFirst();
    }

    private Conditions visible() {
        return Conditions.visible(viewpoint, "plan", "commitment");
    }

    private Conditions conditions(CommitmentFilter filter) {
        CommitmentFilter.Place place = filter.place();
        return visible()
                .in("plan.area", place.areas())
                .in("plan.code", place.plans())
                .in("plan.outcome_framework", place.frameworks())
                .in("commitment.outcome_area", place.outcomeAreas())
                .in("commitment.kind", filter.kinds().stream().map(Coded::code).toList())
                .in("standing.status", filter.statuses())
                .in("standing.stage", filter.stages());
    }

    private String sql(CommitmentFilter filter, String limit) {
        return sql(filter.asksForStanding() ? PAGED_BY_STANDING : PAGED_FIRST, limit);
    }

    private String sql(String select, String limit) {
        return select.replace("{standing}", StandingSql.of(viewpoint, "commitment", ":asOf"))
                .replace("{limit}", limit);
    }

    private List<ReportedCommitment> find(String sql, Conditions conditions) {
        List<Row> rows = conditions.query(handle, sql).map((row, _) -> Row.of(row)).list();
        CommitmentParts parts =
                new CommitmentParts(handle, viewpoint, rows.stream().map(Row::id).toList());
        Map<Long, ProgressUpdate> updates =
                new UpdateQuery(handle, viewpoint)
                        .numbered(rows.stream().flatMap(row -> row.counting().stream()).toList());
        return rows.stream().map(row -> row.with(parts, updates)).toList();
    }

    /**
     * A commitment as the first query has it.
     *
     * @param counting the numbers of the updates that count, newest first
     */
    private record Row(
            CommitmentParts.Id id, Commitment commitment, Standing standing, List<Long> counting) {

        static Row of(ResultSet row) throws SQLException {
            Commitment commitment = CommitmentColumns.commitment(row, List.of());
            return new Row(
                    new CommitmentParts.Id(row.getString("plan"), commitment.name().code()),
                    commitment,
                    StandingSql.standing(row),
                    CommitmentColumns.numbers(row, "counting"));
        }

        ReportedCommitment with(CommitmentParts parts, Map<Long, ProgressUpdate> updates) {
            List<ProgressUpdate> newestFirst =
                    counting.stream()
                            .flatMap(number -> Stream.ofNullable(updates.get(number)))
                            .toList();
            return new ReportedCommitment(
                    id.plan(),
                    commitment.withIndicators(parts.indicators(id)),
                    standing,
                    parts.strands(id).stream()
                            .map(strand -> ReportedStrand.of(strand, newestFirst))
                            .toList(),
                    newestFirst.stream().findFirst());
        }
    }
}
