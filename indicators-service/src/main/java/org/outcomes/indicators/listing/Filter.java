package org.outcomes.indicators.listing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A filter of a list: a column and the values of which one is enough.
 *
 * @param values none where the list is not filtered by this column
 */
public record Filter(String column, List<String> values) {

    public Filter {
        values = List.copyOf(values);
    }

    /** The condition of those filters that were sent, to be put after another one. */
    public static String conditions(List<Filter> filters, String alias) {
        return filters.stream()
                .filter(Filter::sent)
                .map(filter -> " and %2$s.%1$s = any(:%1$s)".formatted(filter.column, alias))
                .collect(Collectors.joining());
    }

    /** Binds the values of those filters that were sent. */
    public static <S extends SqlStatement<S>> S bind(S statement, List<Filter> filters) {
        filters.stream()
                .filter(Filter::sent)
                .forEach(filter -> statement.bindArray(filter.column, String.class, filter.values));
        return statement;
    }

    /** The same filter with one more value, if it was sent. */
    public Filter or(String value) {
        return sent()
                ? new Filter(column, Stream.concat(values.stream(), Stream.of(value)).toList())
                : this;
    }

    private boolean sent() {
        return !values.isEmpty();
    }
}
