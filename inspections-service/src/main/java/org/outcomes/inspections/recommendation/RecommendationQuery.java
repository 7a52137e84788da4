package org.outcomes.inspections.recommendation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.listing.ListedInspections;
import org.outcomes.inspections.recommendation.RecommendationView.ResponseView;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.PageRequest;

/**
 * Recommendations as seen from a viewpoint, newest inspection first, within it in the document's
 * order.
 */
public final class RecommendationQuery {

    // Due on the day itself is not yet past due.
    private static final String OVERDUE =
            "coalesce(standing.due_on < :asOf and standing.state not in ('evidence-seen',"
                    + " 'closed'), false)";

    private static final String SELECT =
            """
            select inspection.area, inspection.id as inspection, inspection.public_from as inspection_day,
                   inspection.source, recommendation.id, recommendation.position, recommendation.outcome_area,
                   recommendation.timescale, standing.due_on, standing.state, %1$s as overdue,
                   recommendation.addressed_to, recommendation.text, recommendation.same_as,
                   recommendation.commitments, recommendation.themes, recommendation.locator,
                   recommendation.public_from
            from current_recommendation recommendation
            join current_inspection inspection on inspection.id = recommendation.inspection
            join recommendation_standing standing on standing.id = recommendation.id
            where {where}
            order by %2$s, recommendation.position, recommendation.id
            """
                    .formatted(OVERDUE, ListedInspections.ORDER);

    private final Handle handle;
    private final Viewpoint viewpoint;

    public RecommendationQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    List<Keyed<RecommendationView>> page(RecommendationFilter filter, PageRequest page) {
        String within = "(recommendation.position, recommendation.id) > (:key2::integer, :key3)";
        Conditions conditions =
                visible()
                        .in("inspection.area", filter.areas())
                        .in("inspection.id", filter.inspections())
                        .in("recommendation.outcome_area", filter.outcomeAreas())
                        .in("standing.state", filter.states())
                        .after(page, ListedInspections.after(within));
        filter.overdue()
                .ifPresent(
                        wanted -> conditions.and(OVERDUE + " = :overdue").with("overdue", wanted));
        return read(conditions.with("rows", page.rowsToRead()), SELECT + " limit :rows");
    }

    Optional<RecommendationView> one(String id) {
        return read(visible().and("recommendation.id = :id").with("id", id), SELECT).stream()
                .map(Keyed::item)
                .findFirst();
    }

    /**
     * The recommendations to an area that speak of one of these outcome areas.
     *
     * @param orOfNone whether those count as well that speak of no outcome area
     */
    public List<RecommendationView> ofArea(
            String area, List<String> outcomeAreas, boolean orOfNone) {
        Conditions conditions =
                visible()
                        .in("inspection.area", List.of(area))
                        .and(
                                "(recommendation.outcome_area = any(:outcomeAreas)"
                                        + " or :orOfNone and recommendation.outcome_area is null)")
                        .with("outcomeAreas", outcomeAreas)
                        .with("orOfNone", orOfNone);
        return read(conditions, SELECT).stream().map(Keyed::item).toList();
    }

    private Conditions visible() {
        return Conditions.visible(viewpoint, "inspection", "recommendation");
    }

    private List<Keyed<RecommendationView>> read(Conditions conditions, String sql) {
        List<Keyed<RecommendationView>> found =
                conditions
                        .query(handle, sql)
                        .map((row, _) -> new Keyed<>(view(row), key(row)))
                        .list();
        Map<String, List<ResponseView>> responses =
                responses(found.stream().map(keyed -> keyed.item().id()).toList());
        return found.stream().map(keyed -> answered(keyed, responses)).toList();
    }

    private static Keyed<RecommendationView> answered(
            Keyed<RecommendationView> keyed, Map<String, List<ResponseView>> responses) {
        RecommendationView view = keyed.item();
        return new Keyed<>(view.with(responses.getOrDefault(view.id(), List.of())), keyed.key());
    }

    private Map<String, List<ResponseView>> responses(List<String> recommendations) {
        return Conditions.visible(viewpoint, "response")
                .and("response.recommendation = any(:recommendations)")
                .with("recommendations", recommendations)
                .query(
                        handle,
                        """
                        select * from current_response response where {where}
                        order by response.public_from, response.number
                        """)
                .map((row, _) -> Map.entry(row.getString("recommendation"), response(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(
                row.getString("inspection_day"),
                row.getString("inspection"),
                row.getString("position"),
                row.getString("id"));
    }

    private static RecommendationView view(ResultSet row) throws SQLException {
        return new RecommendationView(
                row.getString("area"),
                row.getString("id"),
                row.getString("inspection"),
                row.getString("outcome_area"),
                row.getString("timescale"),
                Columns.day(row, "due_on"),
                row.getString("state"),
                row.getBoolean("overdue"),
                row.getString("addressed_to"),
                row.getString("text"),
                row.getString("same_as"),
                Columns.texts(row, "commitments"),
                Columns.texts(row, "themes"),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row),
                List.of());
    }

    private static ResponseView response(ResultSet row) throws SQLException {
        return new ResponseView(
                row.getString("responded_on"),
                row.getObject("public_from", LocalDate.class),
                row.getString("status"),
                row.getString("text"),
                Citation.of(row));
    }
}
