package org.outcomes.inspections.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.listing.ListedInspections;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Visibility;

/**
 * Findings as seen from a viewpoint, newest inspection first, within it in the document's order.
 */
public final class FindingQuery {

    private static final String SELECT =
            """
            select inspection.area, inspection.id as inspection, inspection.public_from as inspection_day,
                   inspection.source, finding.id, finding.position, finding.kind, finding.outcome_area,
                   finding.judgement_area, finding.text, finding.themes, finding.locator, finding.public_from,
                   array(select recommendation.id from current_recommendation recommendation
                         where recommendation.same_as = finding.id and {recommendation}
                         order by recommendation.position, recommendation.id) as recommendations
            from current_finding finding
            join current_inspection inspection on inspection.id = finding.inspection
            where {where}
            order by %s, finding.position, finding.id
            """
                    .formatted(ListedInspections.ORDER);

    private final Handle handle;
    private final Viewpoint viewpoint;

    public FindingQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    List<Keyed<FindingView>> page(FindingFilter filter, PageRequest page) {
        String within = "(finding.position, finding.id) > (:key2::integer, :key3)";
        return visible()
                .in("inspection.area", filter.areas())
                .in("inspection.id", filter.inspections())
                .in("finding.outcome_area", filter.outcomeAreas())
                .in("finding.kind", filter.kinds())
                .overlaps("finding.themes", filter.themes())
                .after(page, ListedInspections.after(within))
                .with("rows", page.rowsToRead())
                .query(handle, select() + " limit :rows")
                .map((row, _) -> new Keyed<>(view(row), key(row)))
                .list();
    }

    /**
     * The findings of an area that speak of one of these outcome areas.
     *
     * @param orOfNone whether those count as well that speak of no outcome area
     */
    public List<FindingView> ofArea(String area, List<String> outcomeAreas, boolean orOfNone) {
        return visible()
                .in("inspection.area", List.of(area))
                .and(
                        "(finding.outcome_area = any(:outcomeAreas)"
                                + " or :orOfNone and finding.outcome_area is null)")
                .with("outcomeAreas", outcomeAreas)
                .with("orOfNone", orOfNone)
                .query(handle, select())
                .map((row, _) -> view(row))
                .list();
    }

    private Conditions visible() {
        return Conditions.visible(viewpoint, "inspection", "finding");
    }

    private String select() {
        return SELECT.replace("{recommendation}", Visibility.of(viewpoint, "recommendation"));
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(
                row.getString("inspection_day"),
                row.getString("inspection"),
                row.getString("position"),
                row.getString("id"));
    }

    private static FindingView view(ResultSet row) throws SQLException {
        return new FindingView(
                row.getString("area"),
                row.getString("id"),
                row.getString("kind"),
                row.getString("inspection"),
                row.getString("outcome_area"),
                row.getString("judgement_area"),
                row.getString("text"),
                Columns.texts(row, "themes"),
                Columns.texts(row, "recommendations"),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row));
    }
}
