package org.outcomes.indicators.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.indicators.listing.Keyed;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.kit.store.Visibility;

/** The areas that the service knows. */
@ApplicationScoped
class Areas {

    private final Snapshot snapshot;
    private final AreaRows rows;

    @Inject
    Areas(Snapshot snapshot, AreaRows rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /** Areas in the order of their file. */
    List<Keyed<Area>> page(Viewpoint viewpoint, PageRequest page) {
        return snapshot.read(handle -> {
            Query query =
                    handle.createQuery(
                            """
                            select area.* from current_area area
                            where %s and (area.position, area.code) > (cast(:lastPosition as integer), :lastCode)
                            order by area.position, area.code limit :rows
                            """
                                    .formatted(Visibility.of(viewpoint, "area")));
            return Visibility.bind(query, viewpoint)
                    .bind("lastPosition", page.first() ? "0" : page.after(0))
                    .bind("lastCode", page.after(1))
                    .bind("rows", page.rowsToRead())
                    .map((row, _) -> new Keyed<>(key(row), area(row)))
                    .list();
        });
    }

    /** The area with this code, if there is one. */
    Optional<Area> find(Viewpoint viewpoint, String code) {
        return rows.find(viewpoint, code).map(AreaRow::area);
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(row.getString("position"), row.getString("code"));
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("parent"));
    }
}
