package org.outcomes.sampledata.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.fault.Place;

/** A row of a table with the line on which it starts. */
public record Row(String file, long line, Map<String, String> cells) {

    /** What stands in this column, empty if nothing does. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What stands in these columns, in their order. */
    public List<String> get(List<String> columns) {
        return columns.stream().map(this::get).toList();
    }

    /** A fault of the cell in this column. */
    public Fault fault(String column, String reason) {
        return new Fault(file, new Place.Cell(line, column), get(column), reason);
    }

    /** A fault of these columns together. */
    public Fault fault(List<String> columns, String reason) {
        String values = get(columns).stream().collect(Collectors.joining(" | "));
        return new Fault(file, new Place.Line(line), values, reason);
    }
}
