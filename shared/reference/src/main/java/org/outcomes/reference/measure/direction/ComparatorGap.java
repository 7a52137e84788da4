package org.outcomes.reference.measure.direction;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.measure.ShownValue;
import org.outcomes.reference.period.Period;

/**
 * A value beside that of another place.
 *
 * @param comparator the other place's value of the same period, else its latest one
 * @param gap the value minus the comparator's, of the same period only
 * @param earlier the gap that this one is compared with, chosen like the basis of a direction among
 *     the periods in which both places have a value; empty without a gap
 */
public record ComparatorGap(
        Point comparator, Optional<BigDecimal> gap, Optional<EarlierGap> earlier) {

    /** A gap of an earlier period. */
    public record EarlierGap(Period period, BigDecimal gap) {}

    /**
     * Sets a value beside another place's series.
     *
     * @param series the values of the place itself, of the same indicator and breakdown
     * @param breaks the breaks of either of the two series
     * @return empty where the other place has no value at all
     */
    public static Optional<ComparatorGap> of(
            Point value,
            Collection<Point> series,
            Collection<Point> comparatorSeries,
            Collection<SeriesBreak> breaks) {
        return comparatorSeries.stream()
                .filter(other -> other.period().equals(value.period()))
                .findFirst()
                .map(other ->
                        new ComparatorGap(
                                other,
                                Optional.of(gap(value, other)),
                                earlier(value, gaps(series, comparatorSeries), breaks)))
                .or(() -> latest(value, comparatorSeries));
    }

    /**
     * Whether the gap is closer to none than the earlier one was; empty where there is no earlier
     * one.
     */
    public Optional<Boolean> narrowing() {
        return gap.flatMap(
                now -> earlier.map(before -> now.abs().compareTo(before.gap().abs()) < 0));
    }

    private static Optional<EarlierGap> earlier(
            Point value, List<Point> gaps, Collection<SeriesBreak> breaks) {
        return Basis.of(value.period(), gaps, breaks)
                .map(Basis::point)
                .map(point -> new EarlierGap(point.period(), point.value()));
    }

    // The gap of each period in which both places have a value, as a series of its own.
    private static List<Point> gaps(Collection<Point> series, Collection<Point> comparatorSeries) {
        Map<Period, Point> comparators =
                comparatorSeries.stream().collect(toMap(Point::period, identity()));
        return series.stream()
                .flatMap(point ->
                        Optional.ofNullable(comparators.get(point.period()))
                                .map(other -> gap(point, other))
                                .map(gap -> new Point(point.period(), gap, point.status()))
                                .stream())
                .toList();
    }

    private static Optional<ComparatorGap> latest(Point value, Collection<Point> comparatorSeries) {
        return ShownValue.of(comparatorSeries, Optional.of(value.period().kindCode()))
                .map(shown -> new ComparatorGap(shown.value(), Optional.empty(), Optional.empty()));
    }

    private static BigDecimal gap(Point value, Point comparator) {
        return value.value().subtract(comparator.value());
    }
}
