package org.outcomes.indicators.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.Columns;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.page.PageRequest;

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
            return Filter.warnings(handle, viewpoint, filters);
        }
    }

    /** The query of a page; one row more than the page holds tells that there is another. */
    public Query query(Handle handle, Asked asked) {
        List<String> place = place(asked.vintage());
        Conditions visible = Conditions.visible(asked.viewpoint(), "record");
        return Filter.apply(visible, "record", asked.filters())
                .after(asked.page(), afterLast(place))
                .with("rows", asked.page().rowsToRead())
                .query(handle, sql(asked.vintage(), place));
    }

    /** The key of a row, in the order of the list. */
    public List<String> key(ResultSet row, Vintage vintage) throws SQLException {
        List<String> columns = new ArrayList<>(List.of("indicator", "area", "breakdown"));
        columns.addAll(place(vintage));
        return Columns.key(row, columns);
    }

    private String sql(Vintage vintage, List<String> place) {
        // Units are joined to the page alone, so that the page itself is read in the order of the
        // index.
        return """
        select record.*, indicator.unit, indicator.decimals
        from (select distinct on (%1$s, %2$s) record.* from %3$s record
              where {where}
              order by %1$s, %4$s, %5$s record.version desc limit :rows) record
        join current_indicator indicator on indicator.code = record.indicator
        order by %1$s, %4$s
        """
                .formatted(
                        SERIES,
                        columns(place, ""),
                        table,
                        columns(place, " desc"),
                        choice(vintage));
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
                IntStream.range(0, place.size())
                        .mapToObj(part ->
                                ":key%d%s"
                                        .formatted(
                                                SERIES_PARTS + part,
                                                DATES.contains(place.get(part)) ? "::date" : ""))
                        .collect(Collectors.joining(", "));
        return """
        (%1$s) >= (:key0, :key1, :key2)
        and ((%1$s) > (:key0, :key1, :key2) or (%2$s) < (%3$s))\
        """
                .formatted(SERIES, columns(place, ""), last);
    }

    private static String columns(List<String> columns, String direction) {
        return columns.stream()
                .map(column -> "record." + column + direction)
                .collect(Collectors.joining(", "));
    }
}
