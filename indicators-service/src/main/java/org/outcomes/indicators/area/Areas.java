package org.outcomes.indicators.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** The areas that the service knows. */
@ApplicationScoped
class Areas {

    private static final String SELECT =
            """
            select area.* from current_area area where {where}
            order by area.position, area.code limit :rows
            """;

    private final Snapshot snapshot;
    private final AreaRows rows;

    @Inject
    Areas(Snapshot snapshot, AreaRows rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /** Areas in the order of their file. */
    Listed<Area> page(Viewpoint viewpoint, PageRequest page) {
        return snapshot.read(handle -> {
            Query query =
                    Conditions.visible(viewpoint, "area")
                            .after(page, "(area.position, area.code) > (:key0::integer, :key1)")
                            .with("rows", page.rowsToRead())
                            .query(handle, SELECT);
            return Listed.of(query.map((row, _) -> new Keyed<>(area(row), key(row))).list());
        });
    }

    /** The area with this code, if there is one. */
    Optional<Area> find(Viewpoint viewpoint, String code) {
        return rows.find(viewpoint, code).map(AreaRow::area);
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(row.getString("position"), row.getString("code"));
    }

    /** Reads a row of the newest versions. */
    static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("parent"));
    }
}
