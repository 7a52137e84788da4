package org.outcomes.indicators.seriesbreak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.indicators.listing.Filter;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Citation;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.period.Period;

/** The breaks and cautions that the service knows. */
@ApplicationScoped
class SeriesBreaks {

    private static final List<String> KEY =
            List.of("indicator", "from_start", "from_period", "area", "breakdown");

    private static final String SELECT =
            """
            select record.* from current_series_break record where {where}
            order by indicator, from_start, from_period, area, breakdown limit :rows
            """;

    private final Snapshot snapshot;

    @Inject
    SeriesBreaks(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Breaks by indicator, the earliest first. */
    Listed<SeriesBreakRecord> page(Viewpoint viewpoint, List<Filter> filters, PageRequest page) {
        return snapshot.read(handle ->
                new Listed<>(
                                query(handle, viewpoint, withEveryArea(filters), page)
                                        .map((row, _) ->
                                                new Keyed<>(record(row), Columns.key(row, KEY)))
                                        .list(),
                                Filter.warnings(handle, viewpoint, filters))
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
        return Filter.apply(Conditions.visible(viewpoint, "record"), "record", filters)
                .after(
                        page,
                        "(indicator, from_start, from_period, area, breakdown)"
                                + " > (:key0, :key1::date, :key2, :key3, :key4)")
                .with("rows", page.rowsToRead())
                .query(handle, SELECT);
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
