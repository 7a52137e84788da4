package org.outcomes.reference.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes periods: as codes, and as labels in plain English. */
final class PeriodText {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_MONTH_AND_YEAR =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PeriodText() {}

    static String code(Period period) {
        String first = code(period.kind(), period.start());
        return period.span()
                ? first + PeriodParser.TO + code(period.kind(), startOfLast(period))
                : first;
    }

    static String label(Period period) {
        LocalDate start = period.start();
        LocalDate last = startOfLast(period);
        return switch (period.kind()) {
            case CY -> joined(period, String.valueOf(start.getYear()), last.getYear());
            case FY -> joined(period, twoYears(start, '/'), twoYears(last, '/'));
            case AY ->
                    (period.span() ? "academic years " : "academic year ")
                            + joined(period, twoYears(start, '/'), twoYears(last, '/'));
            case FYQ, M -> months(start, period.end());
            case D -> period.span() ? days(start, last) : DAY_MONTH_AND_YEAR.format(start);
        };
    }

    private static String code(PeriodKind kind, LocalDate start) {
        return switch (kind) {
            case CY -> "CY" + start.getYear();
            case FY, AY -> kind + twoYears(start, '-');
            case FYQ -> {
                LocalDate yearStart = start.minusMonths(quarter(start) * 3L);
                yield "FY" + twoYears(yearStart, '-') + "-Q" + (quarter(start) + 1);
            }
            case M -> YearMonth.from(start).toString();
            case D -> start.toString();
        };
    }

    // Counted from 0, which is April to June.
    private static int quarter(LocalDate start) {
        return Math.floorMod(start.getMonthValue() - 4, 12) / 3;
    }

    private static LocalDate startOfLast(Period period) {
        LocalDate next = period.end().plusDays(1);
        return switch (period.kind()) {
            case CY, FY, AY -> next.minusYears(1);
            case FYQ -> next.minusMonths(3);
            case M -> next.minusMonths(1);
            case D -> period.end();
        };
    }

    private static String twoYears(LocalDate start, char between) {
        return "%04d%s%02d".formatted(start.getYear(), between, (start.getYear() + 1) % 100);
    }

    private static String joined(Period period, String first, Object last) {
        return period.span() ? first + " to " + last : first;
    }

    private static String months(LocalDate start, LocalDate end) {
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return MONTH_AND_YEAR.format(start);
        }
        DateTimeFormatter first = start.getYear() == end.getYear() ? MONTH : MONTH_AND_YEAR;
        return first.format(start) + " to " + MONTH_AND_YEAR.format(end);
    }

    private static String days(LocalDate start, LocalDate end) {
        DateTimeFormatter first =
                start.getYear() == end.getYear() ? DAY_AND_MONTH : DAY_MONTH_AND_YEAR;
        return first.format(start) + " to " + DAY_MONTH_AND_YEAR.format(end);
    }
}
