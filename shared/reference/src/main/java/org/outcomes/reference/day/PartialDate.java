package org.outcomes.reference.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as its source prints it: a year {@code 2009}, a month {@code 2009-12} or a day {@code
 * 2009-12-16}.
 *
 * @param firstDay the first day that it can mean
 * @param lastDay the last day that it can mean, as which it counts
 * @param text the date as printed
 */
public record PartialDate(String text, LocalDate firstDay, LocalDate lastDay) {

    /** How it is written, as a regular expression. */
    public static final String FORM = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public PartialDate {
        if (!text.equals(print(firstDay, lastDay))) {
            throw new IllegalArgumentException(
                    "\"%s\" does not mean %s to %s".formatted(text, firstDay, lastDay));
        }
    }

    /**
     * Reads a year, a month or a day.
     *
     * @throws IllegalArgumentException for any other text, and for a day that is in no calendar;
     *     the message quotes it
     */
    public static PartialDate parse(String text) {
        return tryParse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                ("\"%s\" is not a date: it is a year such as 2009, a month"
                                                + " such as 2009-12 or a day such as"
                                                + " 2009-12-16")
                                        .formatted(text)));
    }

    /** The date that this text is, if it is one. */
    public static Optional<PartialDate> tryParse(String text) {
        try {
            return read(text);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A whole day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /** Whether the source printed a whole day. */
    public boolean isWhole() {
        return firstDay.equals(lastDay);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<PartialDate> read(String text) {
        if (DAY.matcher(text).matches()) {
            return Optional.of(of(LocalDate.parse(text)));
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(new PartialDate(text, month.atDay(1), month.atEndOfMonth()));
        }
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return Optional.of(
                    new PartialDate(text, year.atDay(1), year.atDay(1).plusYears(1).minusDays(1)));
        }
        return Optional.empty();
    }

    private static String print(LocalDate firstDay, LocalDate lastDay) {
        if (firstDay.equals(lastDay)) {
            return firstDay.toString();
        }
        YearMonth month = YearMonth.from(firstDay);
        boolean oneMonth = month.equals(YearMonth.from(lastDay));
        return oneMonth ? month.toString() : month.toString().substring(0, 4);
    }
}
