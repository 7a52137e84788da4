package org.outcomes.sampledata.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;

/**
 * What the format says of one CSV file.
 *
 * @param columns in the order of the header
 * @param key the columns that no two rows have alike
 */
public record Table(BundleFile file, List<Column> columns, List<String> key) {

    static Table table(BundleFile file, List<String> key, Column... columns) {
        return new Table(file, List.of(columns), key);
    }

    /** The header row. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** What is wrong with the cells and the keys of these rows. */
    public Stream<Fault> faults(List<Row> rows) {
        Map<List<String>, Row> seen = new HashMap<>();
        return rows.stream()
                .flatMap(row -> Stream.concat(faultsOfCells(row), faultOfKey(row, seen).stream()));
    }

    private Stream<Fault> faultsOfCells(Row row) {
        return columns.stream().flatMap(column -> fault(row, column).stream());
    }

    private static Optional<Fault> fault(Row row, Column column) {
        String name = column.name();
        return column.form().refusal(row.get(name)).map(reason -> row.fault(name, reason));
    }

    private Optional<Fault> faultOfKey(Row row, Map<List<String>, Row> seen) {
        return Optional.ofNullable(seen.putIfAbsent(row.get(key), row))
                .map(earlier ->
                        row.fault(
                                key,
                                "the same %s as on line %d"
                                        .formatted(String.join(", ", key), earlier.line())));
    }
}
