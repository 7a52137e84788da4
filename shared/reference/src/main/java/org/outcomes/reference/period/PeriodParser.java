package org.outcomes.reference.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the codes of periods. */
final class PeriodParser {

    static final String TO = "..";

    private static final String SINGLE =
            "(CY[0-9]{4}|(FY|AY)[0-9]{4}-[0-9]{2}|FY[0-9]{4}-[0-9]{2}-Q[1-4]"
                    + "|[0-9]{4}-[0-9]{2}(-[0-9]{2})?)";

    static final String FORM = SINGLE + "(\\.\\." + SINGLE + ")?";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern CALENDAR_YEAR = Pattern.compile("CY([0-9]{4})");
    private static final Pattern SPLIT_YEAR = Pattern.compile("(FY|AY)([0-9]{4})-([0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("(FY[0-9]{4}-[0-9]{2})-Q([0-9])");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private PeriodParser() {}

    static Period parse(String code) {
        try {
            int dots = code.indexOf(TO);
            return dots < 0
                    ? single(code)
                    : Period.spanning(
                            single(code.substring(0, dots)),
                            single(code.substring(dots + TO.length())));
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a period: %s".formatted(code, fault.getMessage()), fault);
        }
    }

    private static Period single(String text) {
        Matcher year = CALENDAR_YEAR.matcher(text);
        if (year.matches()) {
            return of(PeriodKind.CY, year.group(1), 1, 1);
        }
        Matcher split = SPLIT_YEAR.matcher(text);
        if (split.matches()) {
            return splitYear(split);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter(quarter);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return of(PeriodKind.M, month.group(1), number(month.group(2)), 1);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return of(PeriodKind.D, day.group(1), number(day.group(2)), number(day.group(3)));
        }
        throw new IllegalArgumentException(
                "write it as CY2007, FY2008-09, FY2008-09-Q4, AY2008-09, 2009-08, 2009-09-18, or as"
                        + " a span of two of one kind such as 2009-04..2009-09");
    }

    private static Period splitYear(Matcher split) {
        PeriodKind kind = PeriodKind.of(split.group(1));
        int next = (number(split.group(2)) + 1) % 100;
        if (number(split.group(3)) != next) {
            throw new IllegalArgumentException(
                    "the year after %s is written %02d, not %s"
                            .formatted(split.group(2), next, split.group(3)));
        }
        return of(kind, split.group(2), kind == PeriodKind.FY ? 4 : 9, 1);
    }

    private static Period quarter(Matcher quarter) {
        Period year = single(quarter.group(1));
        int number = number(quarter.group(2));
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException(
                    "a year has the quarters Q1 to Q4, and no Q" + number);
        }
        return Period.of(PeriodKind.FYQ, year.start().plusMonths((number - 1) * 3L));
    }

    private static Period of(PeriodKind kind, String year, int month, int day) {
        if (number(year) < FIRST_YEAR || number(year) > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "its year %s is not between %d and %d".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
        try {
            return Period.of(kind, LocalDate.of(number(year), month, day));
        } catch (DateTimeException notInTheCalendar) {
            throw new IllegalArgumentException(
                    kind == PeriodKind.M
                            ? "there is no month %02d".formatted(month)
                            : "there is no day %s-%02d-%02d".formatted(year, month, day),
                    notInTheCalendar);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
