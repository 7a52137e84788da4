package org.outcomes.kit.imports;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.outcomes.kit.problem.Fault;

/**
 * One row of a CSV file, read column by column; what cannot be read becomes a fault that names line
 * and column.
 */
public final class CsvRow {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final NamedCsvRecord row;
    private final List<Fault> faults = new ArrayList<>();

    CsvRow(NamedCsvRecord row) {
        this.row = row;
    }

    /** The line on which the row starts, the header being line 1. */
    public long line() {
        return row.getStartingLineNumber();
    }

    /** The text of a column as it stands; empty where the field is. */
    public String text(String column) {
        return row.getField(column);
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
        return read(column, CsvRow::parseNumber);
    }

    /** A day written {@code 2009-12-16}. */
    public Optional<LocalDate> day(String column) {
        return read(column, CsvRow::parseDay);
    }

    /** Notes that a column is wrong. */
    public void refuse(String column, String detail) {
        faults.add(Fault.ofField(line(), column, text(column), detail));
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    List<Fault> faults() {
        return faults;
    }

    private static BigDecimal parseNumber(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + value
                            + "' is not a plain number such as 27.67 (no thousands separator, no"
                            + " unit).");
        }
        return new BigDecimal(value);
    }

    private static LocalDate parseDay(String value) {
        if (!DAY.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not a day written YYYY-MM-DD.");
        }
        try {
            return LocalDate.parse(value);
        } catch (java.time.DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a day of the calendar.", impossible);
        }
    }
}
