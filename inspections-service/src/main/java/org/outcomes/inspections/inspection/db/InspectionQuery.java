package org.outcomes.inspections.inspection.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.inspection.app.InspectionFilter;
import org.outcomes.inspections.inspection.app.InspectionView;
import org.outcomes.inspections.inspection.app.InspectionView.EvidenceView;
import org.outcomes.inspections.inspection.app.InspectionView.PartCounts;
import org.outcomes.inspections.listing.ListedInspections;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Visibility;

/** Inspections as seen from a viewpoint, the newest first. */
public final class InspectionQuery {

    private static final List<String> PARTS =
            List.of("judgement", "finding", "recommendation", "intervention");

    private final Handle handle;
    private final Viewpoint viewpoint;

    public InspectionQuery(Handle handle, Viewpoint viewpoint) {
        this.handle = handle;
        this.viewpoint = viewpoint;
    }

    /** One page of those that the filter asks for. */
    public List<Keyed<InspectionView>> page(InspectionFilter filter, PageRequest page) {
        return Conditions.visible(viewpoint, "inspection")
                .in("inspection.area", filter.areas())
                .in("inspection.framework", filter.frameworks())
                .after(page, "(inspection.public_from, inspection.id) < (:key0::date, :key1)")
                .with("rows", page.rowsToRead())
                .query(handle, select() + " limit :rows")
                .map((row, _) ->
                        new Keyed<>(
                                view(row),
                                List.of(row.getString("public_from"), row.getString("id"))))
                .list();
    }

    /** The inspection with this id, if it can be seen. */
    public Optional<InspectionView> one(String id) {
        return Conditions.visible(viewpoint, "inspection")
                .and("inspection.id = :id")
                .with("id", id)
                .query(handle, select())
                .map((row, _) -> view(row))
                .findFirst();
    }

    private String select() {
        return "select inspection.*, null as locator, "
                + PARTS.stream().map(this::count).collect(Collectors.joining(", "))
                + " from current_inspection inspection where {where} order by "
                + ListedInspections.ORDER;
    }

    private String count(String part) {
        return """
        (select count(*) from current_%1$s part
         where part.inspection = inspection.id and %2$s) as %1$ss
        """
                .formatted(part, Visibility.of(viewpoint, "part"));
    }

    private static InspectionView view(ResultSet row) throws SQLException {
        return new InspectionView(
                row.getString("id"),
                row.getString("framework"),
                row.getString("area"),
                row.getString("title"),
                row.getString("started_on"),
                row.getString("ended_on"),
                row.getString("published_on"),
                Columns.day(row, "known_on"),
                row.getString("known_from"),
                row.getString("method"),
                evidence(row.getString("evidence_from"), row.getString("evidence_to")),
                row.getString("reference"),
                new PartCounts(
                        row.getInt("judgements"),
                        row.getInt("findings"),
                        row.getInt("recommendations"),
                        row.getInt("interventions")),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row));
    }

    private static @Nullable EvidenceView evidence(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : new EvidenceView(from, to);
    }
}
