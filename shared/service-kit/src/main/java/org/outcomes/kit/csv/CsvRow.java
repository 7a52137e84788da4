package org.outcomes.kit.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.text.WrittenDay;
import org.outcomes.kit.text.WrittenNumber;

/**
 * One row of a CSV file, read column by column; what cannot be read becomes a fault that names line
 * and column.
 */
public final class CsvRow {

    private final long line;
    private final Map<String, Integer> places;
    private final List<String> fields;
    private final int fieldCount;
    private final List<Fault> faults = new ArrayList<>();

    CsvRow(long line, Map<String, Integer> places, List<String> fields, int fieldCount) {
        this.line = line;
        this.places = places;
        this.fields = fields;
        this.fieldCount = fieldCount;
    }

    /** A row that no file has, as if it stood on that line. */
    public static CsvRow of(long line, List<String> columns, List<String> fields) {
        Map<String, Integer> places = new HashMap<>();
        columns.forEach(column -> places.put(column, places.size()));
        return new CsvRow(line, places, List.copyOf(fields), fields.size());
    }

    /** The line on which the row starts, the header being line 1. */
    public long line() {
        return line;
    }

    /** The text of a column as it stands; empty where the field is. */
    public String text(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The file has no column " + column);
        }
        return fields.get(place);
    }

    /** The text of a column that must not be empty. */
    public String required(String column) {
        String value = text(column);
        if (value.isBlank()) {
            refuse(column, "The column " + column + " must not be empty.");
        }
        return value;
    }

    /**
     * The value of a column that may be empty, read by a parser that refuses with an explanation.
     */
    public <T> Optional<T> read(String column, Function<String, T> parser) {
        String value = text(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(value));
        } catch (IllegalArgumentException refused) {
            refuse(column, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * The value of a column that must not be empty; without one the row has a fault and nothing is
     * given.
     */
    public <T> Optional<T> readRequired(String column, Function<String, T> parser) {
        return required(column).isBlank() ? Optional.empty() : read(column, parser);
    }

    /** A plain decimal number, digits and point as printed. */
    public Optional<BigDecimal> number(String column) {
        return read(column, WrittenNumber::parse);
    }

    /** A day written {@code 2009-12-16}. */
    public Optional<LocalDate> day(String column) {
        return read(column, WrittenDay::parse);
    }

    /** Notes that a column is wrong. */
    public void refuse(String column, String detail) {
        faults.add(Fault.ofField(line(), column, text(column), detail));
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    List<String> fields() {
        return fields;
    }

    /** How many fields the row has; more than are kept where it is a very long one. */
    int fieldCount() {
        return fieldCount;
    }

    /** What is wrong with it, as far as it was read. */
    public List<Fault> faults() {
        return faults;
    }
}
