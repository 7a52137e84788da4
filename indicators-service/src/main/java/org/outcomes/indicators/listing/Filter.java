package org.outcomes.indicators.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.CodeKind;
import org.outcomes.kit.listing.Conditions;
import org.outcomes.kit.listing.UnknownCodes;

/**
 * A filter of a list: a column and the values of which one is enough.
 *
 * @param values none where the list is not filtered by this column
 * @param kind what the values name, where they name a record
 */
public record Filter(String column, List<String> values, Optional<CodeKind> kind) {

    private static final CodeKind AREA =
            new CodeKind(
                    "select from current_area known where known.code = asked",
                    "There is no area '%s'.");

    private static final CodeKind INDICATOR =
            new CodeKind(
                    "select from current_indicator known where known.code = asked",
                    "There is no indicator '%s'.");

    public Filter {
        values = List.copyOf(values);
    }

    /** By the codes of areas. */
    public static Filter byArea(List<String> codes) {
        return new Filter("area", codes, Optional.of(AREA));
    }

    /** By the codes of indicators. */
    public static Filter byIndicator(List<String> codes) {
        return new Filter("indicator", codes, Optional.of(INDICATOR));
    }

    /** By the values of a column that name no record. */
    public static Filter by(String column, List<String> values) {
        return new Filter(column, values, Optional.empty());
    }

    /** Adds the conditions of filters on the columns of a table. */
    public static Conditions apply(Conditions conditions, String alias, List<Filter> filters) {
        filters.forEach(filter -> conditions.in(alias + "." + filter.column, filter.values));
        return conditions;
    }

    /** A warning for each code in the filters that names nothing stored. */
    public static List<String> warnings(Handle handle, Viewpoint viewpoint, List<Filter> filters) {
        UnknownCodes unknown = new UnknownCodes(handle, viewpoint);
        filters.forEach(
                filter -> filter.kind.ifPresent(kind -> unknown.among(filter.values, kind)));
        return unknown.warnings();
    }

    /** The same filter with one more value, if it was sent. */
    public Filter or(String value) {
        return values.isEmpty()
                ? this
                : new Filter(
                        column, Stream.concat(values.stream(), Stream.of(value)).toList(), kind);
    }
}
