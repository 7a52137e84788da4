package org.outcomes.commitments.evidence.db;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.evidence.domain.NamedMeasure;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;

/** The indicators and breakdowns that commitments of an area are judged on. */
public final class NamedMeasureQuery {

    private static final String NAMED =
            """
            select link.indicator, link.breakdown,
                   array_agg(plan.code || '/' || commitment.slug
                     order by plan.position, commitment.position) as commitments
            from current_plan plan
            join current_commitment commitment on commitment.plan = plan.code
            join commitment_indicator link on link.plan = commitment.plan
              and link.commitment = commitment.code and link.version = commitment.version
            where {where}
            group by link.indicator, link.breakdown
            order by link.indicator, link.breakdown
            """;

    private final Handle handle;
    private final Viewpoint viewpoint;

    public NamedMeasureQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** Of every plan of the area, whatever its framework. */
    public List<NamedMeasure> ofArea(String area) {
        return Conditions.visible(viewpoint, "plan", "commitment")
                .in("plan.area", List.of(area))
                .query(handle, NAMED)
                .map((row, _) ->
                        new NamedMeasure(
                                row.getString("indicator"),
                                row.getString("breakdown"),
                                Columns.texts(row, "commitments")))
                .list();
    }
}
