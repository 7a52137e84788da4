package org.outcomes.inspections.intervention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.listing.ListedInspections;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.PageRequest;

/** Interventions as seen from a viewpoint, those of the newest inspection first. */
public final class InterventionQuery {

    // On the day on which it is lifted it is no longer in force.
    private static final String IN_FORCE =
            "(intervention.lifted_by is null or intervention.lifted_by > :asOf)";

    private static final String SELECT =
            """
            select inspection.area, inspection.id as inspection, inspection.public_from as inspection_day,
                   intervention.*, %1$s as in_force
            from current_intervention intervention
            join current_inspection inspection on inspection.id = intervention.inspection
            where {where}
            order by %2$s, intervention.position, intervention.id
            """
                    .formatted(IN_FORCE, ListedInspections.ORDER);

    private final Handle handle;
    private final Viewpoint viewpoint;

    public InterventionQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    List<Keyed<InterventionView>> page(List<String> areas, PageRequest page) {
        String within = "(intervention.position, intervention.id) > (:key2::integer, :key3)";
        return visible()
                .in("inspection.area", areas)
                .after(page, ListedInspections.after(within))
                .with("rows", page.rowsToRead())
                .query(handle, SELECT + " limit :rows")
                .map((row, _) -> new Keyed<>(view(row), key(row)))
                .list();
    }

    /** The interventions in an area that were not lifted by the viewpoint's day. */
    public List<InterventionView> inForceIn(String area) {
        return visible()
                .in("inspection.area", List.of(area))
                .and(IN_FORCE)
                .query(handle, SELECT)
                .map((row, _) -> view(row))
                .list();
    }

    private Conditions visible() {
        return Conditions.visible(viewpoint, "inspection", "intervention");
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(
                row.getString("inspection_day"),
                row.getString("inspection"),
                row.getString("position"),
                row.getString("id"));
    }

    private static InterventionView view(ResultSet row) throws SQLException {
        return new InterventionView(
                row.getString("area"),
                row.getString("id"),
                row.getString("inspection"),
                row.getString("kind"),
                row.getString("issued_on"),
                row.getObject("public_from", LocalDate.class),
                row.getString("lifted_on"),
                row.getBoolean("in_force"),
                row.getString("issued_by"),
                row.getString("grounds"),
                Citation.of(row));
    }
}
