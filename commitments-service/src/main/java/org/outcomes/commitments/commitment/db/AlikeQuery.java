package org.outcomes.commitments.commitment.db;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.domain.CommitmentCounts.Alike;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.reference.commitment.CommitmentKind;

/** How many commitments of a plan stand alike. */
public final class AlikeQuery {

    private final Handle handle;
    private final Viewpoint viewpoint;

    public AlikeQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** The commitments of a plan by outcome area, kind and standing. */
    public List<Alike> ofPlan(String plan) {
        String sql =
                "select commitment.outcome_area, commitment.kind, standing.status, standing.stage,"
                        + " standing.mixed, count(*) as number"
                        + " from current_commitment commitment cross join "
                        + StandingSql.of(viewpoint, "commitment", ":asOf")
                        + " where {where} group by 1, 2, 3, 4, 5";
        return Conditions.visible(viewpoint, "commitment")
                .in("commitment.plan", List.of(plan))
                .query(handle, sql)
                .map((row, _) ->
                        new Alike(
                                row.getString("outcome_area"),
                                CommitmentKind.of(row.getString("kind")),
                                StandingSql.standing(row),
                                row.getLong("number")))
                .list();
    }
}
