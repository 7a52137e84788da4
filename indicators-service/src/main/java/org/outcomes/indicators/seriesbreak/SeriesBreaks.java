package org.outcomes.indicators.seriesbreak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.indicators.listing.Citation;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.indicators.listing.Keyed;
import org.outcomes.indicators.listing.Listed;
import org.outcomes.indicators.listing.UnknownCodes;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.kit.store.Visibility;
import org.outcomes.reference.period.Period;

/** The breaks and cautions that the service knows. */
@ApplicationScoped
class SeriesBreaks {

    private static final String ORDER =
            "record.indicator, record.from_start, record.from_period, record.area,"
                    + " record.breakdown";

    private final Snapshot snapshot;

    @Inject
    SeriesBreaks(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Breaks by indicator, the earliest first. */
    Listed<Keyed<SeriesBreakRecord>> page(
            Viewpoint viewpoint, List<Filter> filters, PageRequest page) {
        return snapshot.read(handle ->
                new Listed<>(
                                query(handle, viewpoint, withEveryArea(filters), page)
                                        .map((row, _) -> new Keyed<>(key(row), record(row)))
                                        .list(),
                                UnknownCodes.warnings(handle, filters))
                        .explained("break", viewpoint.asOf()));
    }

    // A break of every area is one of each area that is asked for.
    private static List<Filter> withEveryArea(List<Filter> filters) {
        return filters.stream()
                .map(filter -> filter.column().equals("area") ? filter.or("") : filter)
                .toList();
    }

    private static Query query(
            Handle handle, Viewpoint viewpoint, List<Filter> filters, PageRequest page) {
        String after =
                """
                and (%s) > (:lastIndicator, cast(:lastStart as date), :lastPeriod, :lastArea, :lastBreakdown)
                """
                        .formatted(ORDER);
        Query query =
                handle.createQuery(
                        "select record.* from current_series_break record where %s %s %s order by %s limit :rows"
                                .formatted(
                                        Visibility.of(viewpoint, "record"),
                                        Filter.conditions(filters, "record"),
                                        page.first() ? "" : after,
                                        ORDER));
        Visibility.bind(query, viewpoint).bind("rows", page.rowsToRead());
        Filter.bind(query, filters);
        return page.first()
                ? query
                : query.bind("lastIndicator", page.after(0))
                        .bind("lastStart", page.after(1))
                        .bind("lastPeriod", page.after(2))
                        .bind("lastArea", page.after(3))
                        .bind("lastBreakdown", page.after(4));
    }

    private static List<String> key(ResultSet row) throws SQLException {
        return List.of(
                row.getString("indicator"),
                row.getString("from_start"),
                row.getString("from_period"),
                row.getString("area"),
                row.getString("breakdown"));
    }

    private static SeriesBreakRecord record(ResultSet row) throws SQLException {
        String area = row.getString("area");
        return new SeriesBreakRecord(
                row.getString("indicator"),
                area.isEmpty() ? null : area,
                row.getString("breakdown"),
                row.getString("from_period"),
                Period.parse(row.getString("from_period")).label(),
                row.getString("severity"),
                row.getString("explanation"),
                row.getObject("public_from", LocalDate.class),
                Citation.of(row));
    }
}
