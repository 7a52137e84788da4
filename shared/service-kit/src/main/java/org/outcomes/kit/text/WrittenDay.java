package org.outcomes.kit.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as requests and files write them: {@code 2009-12-16}. */
public final class WrittenDay {

    /** The first day that is taken; an earlier one is a slip of the hand. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The last day that is taken. */
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WrittenDay() {}

    /**
     * The day that a text names.
     *
     * @throws IllegalArgumentException where it names none; the message quotes it
     */
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a day written YYYY-MM-DD.");
        }
        LocalDate day = inCalendar(text);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "'%s' is not a day from %s to %s.".formatted(text, EARLIEST, LATEST));
        }
        return day;
    }

    private static LocalDate inCalendar(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day of the calendar.", impossible);
        }
    }
}
