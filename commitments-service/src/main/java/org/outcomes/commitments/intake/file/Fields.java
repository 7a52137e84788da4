package org.outcomes.commitments.intake.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Faults;

/** Ways to read a field of a JSON tree that are stricter than those of {@link JsonRecord}. */
final class Fields {

    private static final String NOT_EMPTY = "A text must not be empty.";

    private Fields() {}

    /** A text that may be absent or null, but not empty. */
    static Optional<String> words(JsonRecord record, String field) {
        Optional<String> text = record.text(field);
        if (text.filter(String::isBlank).isPresent()) {
            record.refuse(field, NOT_EMPTY);
        }
        return text;
    }

    /** Texts that are not empty and of which none stands twice. */
    static List<String> distinctWords(JsonRecord record, String field) {
        List<String> texts = record.texts(field);
        if (texts.stream().distinct().count() < texts.size()) {
            record.refuse(field, "The same text stands twice.");
        }
        if (texts.stream().anyMatch(String::isBlank)) {
            record.refuse(field, NOT_EMPTY);
        }
        return texts;
    }

    /** A field that must be there, if only as null. */
    static void present(JsonRecord record, String... fields) {
        for (String field : fields) {
            if (!record.has(field)) {
                record.refuse(field, "The field " + field + " must be given.");
            }
        }
    }

    /** A text that must be there but may be empty, read by a parser. */
    static <T> Optional<T> given(
            JsonRecord record, String field, Function<String, T> parser, Faults faults) {
        long before = faults.total();
        Optional<T> value = record.read(field, parser);
        if (value.isEmpty() && faults.total() == before) {
            record.refuse(field, "The field " + field + " must be given.");
        }
        return value;
    }

    /** A measured value that must be there, if only as null. */
    static Optional<BigDecimal> figure(JsonRecord record, String field) {
        present(record, field);
        return record.number(field);
    }
}
