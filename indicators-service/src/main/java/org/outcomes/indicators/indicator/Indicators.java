package org.outcomes.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.CodeKind;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** The indicators that the service knows. */
@ApplicationScoped
class Indicators {

    private static final String SELECT =
            """
            select indicator.* from current_indicator indicator where {where}
            order by indicator.position, indicator.code limit :rows
            """;

    private final Snapshot snapshot;
    private final IndicatorRows rows;

    @Inject
    Indicators(Snapshot snapshot, IndicatorRows rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /**
     * Indicators in the order of their file.
     *
     * @param outcomeAreas of which an indicator names one; empty: all indicators
     */
    Listed<Indicator> page(Viewpoint viewpoint, List<String> outcomeAreas, PageRequest page) {
        return snapshot.read(handle ->
                new Listed<>(
                                query(handle, viewpoint, outcomeAreas, page)
                                        .map((row, _) -> new Keyed<>(indicator(row), key(row)))
                                        .list(),
                                new UnknownCodes(handle, viewpoint)
                                        .among(outcomeAreas, CodeKind.OUTCOME_AREA)
                                        .warnings())
                        .explained("indicator", viewpoint.asOf()));
    }

    /** The indicator with this code, if there is one. */
    Optional<Indicator> find(Viewpoint viewpoint, String code) {
        return rows.find(viewpoint, code).map(IndicatorRow::indicator);
    }

    private static Query query(
            Handle handle, Viewpoint viewpoint, List<String> outcomeAreas, PageRequest page) {
        return Conditions.visible(viewpoint, "indicator")
                .overlaps("indicator.outcome_areas", outcomeAreas)
                .after(page, "(indicator.position, indicator.code) > (:key0::integer, :key1)")
                .with("rows", page.rowsToRead())
                .query(handle, SELECT);
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(row.getString("position"), row.getString("code"));
    }

    /** Reads a row of the newest versions. */
    static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getString("title"),
                row.getString("definition"),
                row.getString("unit"),
                row.getString("polarity"),
                row.getInt("decimals"),
                row.getString("frequency"),
                row.getString("behaviour"),
                row.getString("headline_period"),
                row.getBoolean("seasonal"),
                row.getBigDecimal("tolerance"),
                row.getBigDecimal("minimum_change"),
                row.getString("disclosure"),
                Columns.texts(row, "outcome_areas"),
                Columns.texts(row, "aliases"));
    }
}
