package org.outcomes.reference.measure.direction;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.period.Period;

/** The earlier value that one is compared with, and why that one. */
public record Basis(BasisKind kind, Point point) {

    private static final Comparator<Point> BY_END_THEN_START =
            comparing((Point point) -> point.period().end())
                    .thenComparing(point -> point.period().start());

    /**
     * What the value of a period is compared with: the same period a year earlier, else the period
     * of the same kind that ends the day before, else the one that ends last before it within five
     * years. Periods on the other side of a break are skipped.
     */
    public static Optional<Basis> of(
            Period period, Collection<Point> series, Collection<SeriesBreak> breaks) {
        List<Point> comparable =
                series.stream()
                        .filter(point -> !separated(point.period(), period, breaks))
                        .toList();
        Period yearBefore = period.yearBack();
        return find(BasisKind.YEAR_BEFORE, comparable, yearBefore::equals)
                .or(() -> find(BasisKind.PREVIOUS_PERIOD, comparable, isPrevious(period)))
                .or(() -> find(BasisKind.EARLIER_PERIOD, comparable, isEarlier(period)));
    }

    private static Optional<Basis> find(
            BasisKind kind, List<Point> series, Predicate<Period> wanted) {
        return series.stream()
                .filter(point -> wanted.test(point.period()))
                .max(BY_END_THEN_START)
                .map(point -> new Basis(kind, point));
    }

    private static Predicate<Period> isPrevious(Period period) {
        return other -> other.sameKindAs(period) && other.endsTheDayBefore(period);
    }

    private static Predicate<Period> isEarlier(Period period) {
        LocalDate earliestEnd = Period.fiveYearsBefore(period.end());
        return other ->
                other.sameKindAs(period)
                        && other.end().isBefore(period.end())
                        && !other.end().isBefore(earliestEnd);
    }

    private static boolean separated(Period earlier, Period later, Collection<SeriesBreak> breaks) {
        return breaks.stream().anyMatch(point -> point.separates(earlier, later));
    }
}
