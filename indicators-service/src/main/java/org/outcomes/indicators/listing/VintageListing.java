package org.outcomes.indicators.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Visibility;

/**
 * A list of a table that keeps vintages: by indicator, area and breakdown, the whole first; in each
 * the newest period first. A page goes on from the last key of the page before. Each row has the
 * unit and the decimals of its indicator.
 *
 * @param table the table
 * @param ownKey further columns of the key, after the period
 */
public record VintageListing(String table, List<String> ownKey) {

    private static final String SERIES = "record.indicator, record.area, record.breakdown";
    private static final int SERIES_PARTS = 3;
    private static final Set<String> DATES = Set.of("period_end", "public_from");

    public VintageListing {
        ownKey = List.copyOf(ownKey);
    }

    /** The question to a list. */
    public record Asked(
            Viewpoint viewpoint, Vintage vintage, List<Filter> filters, PageRequest page) {

        /** Warnings for codes in the filters that name nothing stored. */
        public List<String> warnings(Handle handle) {
            return UnknownCodes.warnings(handle, filters);
        }
    }

    /** The query of a page; one row more than the page holds tells that there is another. */
    public Query query(Handle handle, Asked asked) {
        List<String> place = place(asked.vintage());
        Query query = handle.createQuery(sql(asked, place));
        Visibility.bind(query, asked.viewpoint());
        Filter.bind(query, asked.filters());
        query.bind("rows", asked.page().rowsToRead());
        return asked.page().first() ? query : bindLast(query, asked.page(), place);
    }

    /** The key of a row, in the order of the list. */
    public List<String> key(ResultSet row) throws SQLException {
        List<String> key = new ArrayList<>();
        for (String column : List.of("indicator", "area", "breakdown")) {
            key.add(row.getString(column));
        }
        for (String column : place(Vintage.ALL)) {
            key.add(row.getString(column));
        }
        return key;
    }

    private String sql(Asked asked, List<String> place) {
        // Units are joined to the page alone, so that the page itself is read in the order of the
        // index.
        return """
        select record.*, indicator.unit, indicator.decimals
        from (select distinct on (%1$s, %2$s) record.* from %3$s record
              where %4$s %5$s %6$s
              order by %1$s, %7$s, %8$s record.version desc limit :rows) record
        join current_indicator indicator on indicator.code = record.indicator
        order by %1$s, %7$s
        """
                .formatted(
                        SERIES,
                        columns(place, ""),
                        table,
                        Visibility.of(asked.viewpoint(), "record"),
                        Filter.conditions(asked.filters(), "record"),
                        asked.page().first() ? "" : afterLast(place),
                        columns(place, " desc"),
                        choice(asked.vintage()));
    }

    private static String choice(Vintage vintage) {
        return switch (vintage) {
            case LATEST -> "record.public_from desc,";
            case FIRST -> "record.public_from,";
            case ALL -> "";
        };
    }

    // What tells one row of a series from another, newest first.
    private List<String> place(Vintage vintage) {
        List<String> place = new ArrayList<>(List.of("period_end", "period"));
        place.addAll(ownKey);
        if (vintage == Vintage.ALL) {
            place.add("public_from");
        }
        return place;
    }

    // The first condition is one that the index can start from; the second cuts off what was given
    // of the series.
    private static String afterLast(List<String> place) {
        String last =
                place.stream()
                        .map(column ->
                                DATES.contains(column)
                                        ? "cast(:last_%s as date)".formatted(column)
                                        : ":last_" + column)
                        .collect(Collectors.joining(", "));
        return """
        and (%1$s) >= (:lastIndicator, :lastArea, :lastBreakdown)
        and ((%1$s) > (:lastIndicator, :lastArea, :lastBreakdown) or (%2$s) < (%3$s))
        """
                .formatted(SERIES, columns(place, ""), last);
    }

    private static Query bindLast(Query query, PageRequest page, List<String> place) {
        query.bind("lastIndicator", page.after(0))
                .bind("lastArea", page.after(1))
                .bind("lastBreakdown", page.after(2));
        for (int part = 0; part < place.size(); part++) {
            query.bind("last_" + place.get(part), page.after(SERIES_PARTS + part));
        }
        return query;
    }

    private static String columns(List<String> columns, String direction) {
        return columns.stream()
                .map(column -> "record." + column + direction)
                .collect(Collectors.joining(", "));
    }
}
