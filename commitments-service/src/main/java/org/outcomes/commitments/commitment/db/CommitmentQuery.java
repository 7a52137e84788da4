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
import org.outcomes.commitments.plan.db.Conditions;
import org.outcomes.commitments.progress.db.UpdateQuery;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Visibility;
import org.outcomes.reference.code.Coded;

/** Commitments with what is reported of them, in the order of their plans. */
public final class CommitmentQuery {

    private static final String AFTER =
            """
            (plan.position, commitment.position) > (
              select last_plan.position, last.position
              from commitment last join plan last_plan on last_plan.code = last.plan and last_plan.version = 1
              where last.plan = :lastPlan and last.slug = :lastSlug and last.version = 1)\
            """;

    private final Handle handle;
    private final Viewpoint viewpoint;

    public CommitmentQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** All that the filter asks for. */
    public List<ReportedCommitment> all(CommitmentFilter filter) {
        return find(conditions(filter), "");
    }

    /** One page, after the commitment whose plan and slug are the page's key. */
    public List<ReportedCommitment> page(CommitmentFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        if (!page.first()) {
            conditions.with(AFTER, Map.of("lastPlan", page.after(0), "lastSlug", page.after(1)));
        }
        return find(conditions, " limit " + page.rowsToRead());
    }

    /** One commitment, if it is there for the viewpoint. */
    public Optional<ReportedCommitment> one(String plan, String slug) {
        Conditions conditions =
                visible().in("commitment.plan", List.of(plan)).in("commitment.slug", List.of(slug));
        return find(conditions, "").stream().findFirst();
    }

    private Conditions visible() {
        return Conditions.always(Visibility.of(viewpoint, "plan"))
                .and(Visibility.of(viewpoint, "commitment"));
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

    private List<ReportedCommitment> find(Conditions conditions, String limit) {
        String sql =
                "select commitment.*, standing.* from current_plan plan"
                        + " join current_commitment commitment on commitment.plan = plan.code"
                        + " cross join "
                        + StandingSql.of(viewpoint, "commitment", ":asOf")
                        + " where "
                        + conditions.sql()
                        + " order by plan.position, commitment.position"
                        + limit;
        List<Row> rows =
                conditions
                        .bind(Visibility.bind(handle.createQuery(sql), viewpoint))
                        .map((row, _) -> Row.of(row))
                        .list();
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
