package org.outcomes.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.indicators.listing.Keyed;
import org.outcomes.indicators.listing.Listed;
import org.outcomes.indicators.listing.UnknownCodes;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.kit.store.Visibility;

/** The indicators that the service knows. */
@ApplicationScoped
class Indicators {

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
     * @param outcomeAreas of which an indicator names one; where none was sent, all indicators
     */
    Listed<Keyed<Indicator>> page(Viewpoint viewpoint, Filter outcomeAreas, PageRequest page) {
        return snapshot.read(handle ->
                new Listed<>(
                                query(handle, viewpoint, outcomeAreas, page)
                                        .map((row, _) -> new Keyed<>(key(row), indicator(row)))
                                        .list(),
                                UnknownCodes.warnings(handle, List.of(outcomeAreas)))
                        .explained("indicator", viewpoint.asOf()));
    }

    /** The indicator with this code, if there is one. */
    Optional<Indicator> find(Viewpoint viewpoint, String code) {
        return rows.find(viewpoint, code).map(IndicatorRow::indicator);
    }

    private static Query query(
            Handle handle, Viewpoint viewpoint, Filter outcomeAreas, PageRequest page) {
        Query query =
                handle.createQuery(
                        """
                        select indicator.* from current_indicator indicator
                        where %s and (:all or indicator.outcome_areas && cast(:outcomeAreas as text[]))
                          and (indicator.position, indicator.code) > (cast(:lastPosition as integer), :lastCode)
                        order by indicator.position, indicator.code limit :rows
                        """
                                .formatted(Visibility.of(viewpoint, "indicator")));
        return Visibility.bind(query, viewpoint)
                .bind("all", outcomeAreas.values().isEmpty())
                .bindArray("outcomeAreas", String.class, outcomeAreas.values())
                .bind("lastPosition", page.first() ? "0" : page.after(0))
                .bind("lastCode", page.after(1))
                .bind("rows", page.rowsToRead());
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(row.getString("position"), row.getString("code"));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
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
                texts(row, "outcome_areas"),
                texts(row, "aliases"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
