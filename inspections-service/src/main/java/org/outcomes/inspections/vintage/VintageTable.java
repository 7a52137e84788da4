package org.outcomes.inspections.vintage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that keeps every vintage of its records: another {@code public_from} is another vintage,
 * a higher {@code version} of one day is a correction, and nothing is overwritten.
 *
 * @param name of the table
 * @param key columns that name a record
 * @param content columns that are compared
 */
public record VintageTable(String name, List<Column> key, List<Column> content) {

    public VintageTable {
        key = List.copyOf(key);
        content = List.copyOf(content);
    }

    /** A column and its type in SQL. */
    public record Column(String name, String type) {}

    String staging() {
        return "staged_" + name;
    }

    List<String> stagingColumns() {
        return Stream.of(
                        Stream.of("line bigint"),
                        key.stream().map(column -> column.name() + " " + column.type()),
                        Stream.of("published_on date"),
                        content.stream().map(column -> column.name() + " " + column.type()))
                .flatMap(columns -> columns)
                .toList();
    }

    String keyNames() {
        return names(key, "");
    }

    String stagedKeyNames() {
        return names(key, "staged.");
    }

    String contentNames() {
        return names(content, "");
    }

    private static String names(List<Column> columns, String alias) {
        return columns.stream()
                .map(column -> alias + column.name())
                .collect(Collectors.joining(", "));
    }

    /** The condition that a row of an alias has the key of a staged one. */
    String sameKey(String alias) {
        return key.stream()
                .map(column -> "%1$s.%2$s = staged.%2$s".formatted(alias, column.name()))
                .collect(Collectors.joining(" and "));
    }

    /** The condition that a held row says the same as a staged one, printed digits included. */
    String sameContent() {
        return content.stream()
                .map(column ->
                        "held.%1$s::text is not distinct from staged.%1$s::text"
                                .formatted(column.name()))
                .collect(Collectors.joining(" and "));
    }
}
