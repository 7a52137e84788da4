package org.outcomes.commitments.intake.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outcomes.kit.imports.Faults;
import org.outcomes.kit.imports.JsonRecord;

/** Ways to read a field of a JSON tree that are stricter than those of {@link JsonRecord}. */
final class Fields {

    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;

    private Fields() {}

    /** A text that must be there and say something. */
    static String words(JsonRecord record, String field) {
        return record.readRequired(field, Fields::sayingSomething).orElse("");
    }

    /** A text that may be absent or null, but not empty. */
    static Optional<String> optionalWords(JsonRecord record, String field) {
        return record.read(field, Fields::sayingSomething);
    }

    /** Texts that each say something and of which none stands twice. */
    static List<String> distinctWords(JsonRecord record, String field) {
        List<String> texts = record.texts(field);
        if (texts.stream().distinct().count() < texts.size()) {
            record.refuse(field, "The same text stands twice.");
        }
        if (texts.stream().anyMatch(text -> !isSaying(text))) {
            record.refuse(field, "A text must not be empty.");
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

    /**
     * A measured value that may be null: plain digits, at most 15 before and 10 after the point.
     */
    static Optional<BigDecimal> figure(JsonRecord record, String field) {
        present(record, field);
        Optional<BigDecimal> value = record.number(field);
        if (value.filter(number -> !isPlain(number)).isPresent()) {
            record.refuse(
                    field,
                    "A number has at most %d digits before the point and %d after it."
                            .formatted(MOST_WHOLE_DIGITS, MOST_DECIMALS));
            return Optional.empty();
        }
        return value.map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    /** A whole day, {@code 2009-12-16}. */
    static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a day written YYYY-MM-DD".formatted(text));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a day of the calendar".formatted(text), impossible);
        }
    }

    private static String sayingSomething(String text) {
        if (!isSaying(text)) {
            throw new IllegalArgumentException(
                    "a text must not be empty, nor have a character that is none");
        }
        return text;
    }

    // NUL and half a surrogate pair are allowed in JSON, but cannot be stored as text.
    private static boolean isSaying(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isPlain(BigDecimal number) {
        return number.scale() <= MOST_DECIMALS
                && (long) number.precision() - number.scale() <= MOST_WHOLE_DIGITS;
    }
}
