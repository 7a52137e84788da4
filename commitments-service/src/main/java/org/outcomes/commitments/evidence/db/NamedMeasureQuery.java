package org.outcomes.commitments.evidence.db;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.evidence.domain.NamedMeasure;
import org.outcomes.commitments.plan.db.Conditions;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

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
            where {seen}
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
        Conditions conditions =
                Conditions.always(Visibility.of(viewpoint, "plan"))
                        .and(Visibility.of(viewpoint, "commitment"))
                        .in("plan.area", List.of(area));
        return conditions
                .bind(
                        Visibility.bind(
                                handle.createQuery(NAMED.replace("{seen}", conditions.sql())),
                                viewpoint))
                .map((row, _) ->
                        new NamedMeasure(
                                row.getString("indicator"),
                                row.getString("breakdown"),
                                List.of((String[]) row.getArray("commitments").getArray())))
                .list();
    }
}
