package org.outcomes.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.text.Quote;

/**
 * One thing that is wrong with a request: where it is, the value that was sent, and why it is
 * refused. What others wrote is quoted, shortened where it is long.
 *
 * @param pointer JSON Pointer (RFC 6901) into a JSON body
 * @param parameter name of a query, path or header parameter
 * @param line line of a file, counted from 1, the header row included
 * @param column name of a column of a file
 * @param value the value as it was sent
 * @param detail the reason, fit to be read by the sender
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        String detail) {

    /** The most characters of a value that are quoted. */
    public static final int LONGEST_QUOTE = 200;

    /** The most characters of a place, which a sender may have named, and of a reason. */
    public static final int LONGEST_TEXT = 1000;

    public Fault {
        pointer = pointer == null ? null : Quote.of(pointer, LONGEST_TEXT);
        parameter = parameter == null ? null : Quote.of(parameter, LONGEST_TEXT);
        column = column == null ? null : Quote.of(column, LONGEST_TEXT);
        value = value == null ? null : Quote.of(value, LONGEST_QUOTE);
        detail = Quote.of(detail, LONGEST_TEXT);
    }

    /** A fault of a query, path or header parameter. */
    public static Fault ofParameter(String name, @Nullable String value, String detail) {
        return new Fault(null, name, null, null, value, detail);
    }

    /** A fault of one field of a file of rows. */
    public static Fault ofField(long line, String column, @Nullable String value, String detail) {
        return new Fault(null, null, line, column, value, detail);
    }

    /** A fault of a whole row of a file. */
    public static Fault ofRow(long line, String detail) {
        return new Fault(null, null, line, null, null, detail);
    }

    /** A fault at a place of a JSON document. */
    public static Fault ofPointer(String pointer, @Nullable String value, String detail) {
        return new Fault(pointer, null, null, null, value, detail);
    }
}
