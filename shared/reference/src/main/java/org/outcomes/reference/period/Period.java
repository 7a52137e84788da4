package org.outcomes.reference.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A period that a value was measured over: one whole period of a kind, or a span of several, both
 * ends included. Equal periods are of the same kind and have the same first and last day.
 *
 * @param start the first day
 * @param end the last day
 * @param span whether it is printed as a span, {@code CY2004..CY2006}
 */
public record Period(PeriodKind kind, LocalDate start, LocalDate end, boolean span) {

    /** How a code is written, as a regular expression; not all that fits it is in the calendar. */
    public static final String FORM = PeriodParser.FORM;

    public Period {
        LocalDate endOfFirst = kind.endOfOneFrom(start);
        boolean whole = kind.canStartOn(start) && endsAPeriod(kind, end);
        if (!whole || end.isBefore(endOfFirst) || (!span && !end.equals(endOfFirst))) {
            throw new IllegalArgumentException(
                    "%s to %s is not a whole period of kind %s".formatted(start, end, kind));
        }
    }

    /** The period of this kind that starts on this day. */
    public static Period of(PeriodKind kind, LocalDate start) {
        return new Period(kind, start, kind.endOfOneFrom(start), false);
    }

    /** The span from the start of one period to the end of a later one of the same kind. */
    public static Period spanning(Period first, Period last) {
        if (first.kind != last.kind) {
            throw new IllegalArgumentException(
                    "it joins %s and %s, which are of different kinds".formatted(first, last));
        }
        if (!first.start.isBefore(last.start)) {
            throw new IllegalArgumentException("%s does not start after %s".formatted(last, first));
        }
        return new Period(first.kind, first.start, last.end, true);
    }

    /**
     * Reads a code of the evidence format; years are 1900 to 2199.
     *
     * @throws IllegalArgumentException for any other text; the message quotes it and says what is
     *     wrong
     */
    public static Period parse(String code) {
        return PeriodParser.parse(code);
    }

    /** The period that this text is, if it is one. */
    public static Optional<Period> tryParse(String code) {
        try {
            return Optional.of(PeriodParser.parse(code));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The same day five years earlier; 29 February becomes the 28th. */
    public static LocalDate fiveYearsBefore(LocalDate day) {
        return day.minusYears(5);
    }

    /** The code that reads back as this period. */
    public String code() {
        return PeriodText.code(this);
    }

    /** The period in plain English with its years, such as {@code April to June 2009}. */
    public String label() {
        return PeriodText.label(this);
    }

    /** The kind, with whether this is a span. */
    public PeriodKindCode kindCode() {
        return new PeriodKindCode(kind, span);
    }

    /** The number of whole calendar months; 0 for a day. */
    public int months() {
        return (int) ChronoUnit.MONTHS.between(start, end.plusDays(1));
    }

    /**
     * Whether this is a quarter, a month, or a span of less than twelve months; a day is none of
     * them.
     */
    public boolean subAnnual() {
        return span ? months() < 12 : kind == PeriodKind.FYQ || kind == PeriodKind.M;
    }

    /**
     * The same period a year earlier: 29 February becomes the 28th, and an end on the last day of a
     * month stays on the last day of that month. A day has one date and no rule for ends of months.
     */
    public Period yearBack() {
        LocalDate startBack = start.minusYears(1);
        boolean day = kind == PeriodKind.D && !span;
        return new Period(kind, startBack, day ? startBack : endAYearBack(), span);
    }

    /**
     * Whether the two are of the same kind and cover the same number of calendar months. Spans of
     * days, which need not be whole months, are of the same kind when they cover the same number of
     * days, 29 February not counted.
     */
    public boolean sameKindAs(Period other) {
        return kindCode().equals(other.kindCode())
                && (kind == PeriodKind.D
                        ? daysWithoutLeapDays() == other.daysWithoutLeapDays()
                        : months() == other.months());
    }

    /** Whether the other lies within this one, both ends included. */
    public boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether this ends on the day before the other starts. */
    public boolean endsTheDayBefore(Period other) {
        return end.plusDays(1).equals(other.start);
    }

    @Override
    public String toString() {
        return code();
    }

    private LocalDate endAYearBack() {
        YearMonth month = YearMonth.from(end);
        return end.equals(month.atEndOfMonth())
                ? month.minusYears(1).atEndOfMonth()
                : end.minusYears(1);
    }

    private int daysWithoutLeapDays() {
        return 365 * (end.getYear() - start.getYear())
                + dayOfCommonYear(end)
                - dayOfCommonYear(start);
    }

    private static int dayOfCommonYear(LocalDate day) {
        int anyCommonYear = 2001;
        return day.withYear(anyCommonYear).getDayOfYear();
    }

    private static boolean endsAPeriod(PeriodKind kind, LocalDate end) {
        return kind == PeriodKind.D || kind.canStartOn(end.plusDays(1));
    }
}
