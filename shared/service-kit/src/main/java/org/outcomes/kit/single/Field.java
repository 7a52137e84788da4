package org.outcomes.kit.single;

import java.math.BigDecimal;
import java.util.List;
import org.outcomes.kit.json.JsonRecord;

/**
 * A field of a record and the column that it has in a file of rows.
 *
 * @param name in JSON
 * @param column in the file
 * @param form how it is written in both
 */
public record Field(String name, String column, Form form) {

    /** Separates the parts of a list in a column. */
    private static final String SEPARATOR = ";";

    /** How a field is written. */
    public enum Form {
        /** A text; null for an empty column. */
        TEXT,
        /** A number; null for an empty column. */
        NUMBER,
        /** A list of texts; in the column joined with semicolons. */
        LIST,
        /** True for an empty column, false for {@code no}. */
        UNLESS_NO
    }

    /** A field that has the name of its column. */
    public static Field text(String name) {
        return new Field(name, name, Form.TEXT);
    }

    /** What the column would hold; what cannot stand there is a fault of the record. */
    String cell(JsonRecord record) {
        if (!record.has(name)) {
            record.refuse(
                    name, "The field " + name + " must be given, null where there is nothing.");
            return "";
        }
        return switch (form) {
            case TEXT -> record.text(name).orElse("");
            case NUMBER -> record.number(name).map(BigDecimal::toPlainString).orElse("");
            case LIST -> joined(record, record.texts(name));
            case UNLESS_NO -> record.givenFlag(name).orElse(true) ? "" : "no";
        };
    }

    private String joined(JsonRecord record, List<String> parts) {
        if (parts.stream().anyMatch(part -> part.isBlank() || part.contains(SEPARATOR))) {
            record.refuse(name, "None of the texts is empty or has a semicolon.");
            return "";
        }
        return String.join(SEPARATOR, parts);
    }
}
