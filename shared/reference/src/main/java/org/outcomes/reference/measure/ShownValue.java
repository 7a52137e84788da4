package org.outcomes.reference.measure;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.period.PeriodKindCode;
import org.outcomes.reference.period.PeriodOrder;

/**
 * The value of a series that a view shows.
 *
 * @param sinceThen a newer value of another kind of period, where the value shown is of the
 *     indicator's headline kind
 */
public record ShownValue(Point value, Optional<Point> sinceThen) {

    private static final Comparator<Point> LATEST_FIRST =
            comparing(Point::period, PeriodOrder.LATEST_FIRST);

    /**
     * The latest value, among those of the headline kind of period where there is one and any value
     * is of it.
     *
     * @return empty where the series has no value
     */
    public static Optional<ShownValue> of(
            Collection<Point> series, Optional<PeriodKindCode> headline) {
        List<Point> latestFirst = series.stream().sorted(LATEST_FIRST).toList();
        return latestFirst.stream()
                .filter(point -> headline.map(point.period().kindCode()::equals).orElse(false))
                .findFirst()
                .map(value -> new ShownValue(value, newerThan(value, latestFirst)))
                .or(() ->
                        latestFirst.stream()
                                .findFirst()
                                .map(value -> new ShownValue(value, Optional.empty())));
    }

    private static Optional<Point> newerThan(Point value, List<Point> latestFirst) {
        return latestFirst.stream()
                .filter(point -> point.period().end().isAfter(value.period().end()))
                .findFirst();
    }
}
