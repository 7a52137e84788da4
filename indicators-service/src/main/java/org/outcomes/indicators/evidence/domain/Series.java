package org.outcomes.indicators.evidence.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.period.Period;
import org.outcomes.reference.period.PeriodOrder;

/** All that was public of one indicator, area and breakdown: one value to a period. */
public record Series(List<PublishedValue> values) {

    // By end, of two that end together the longer first.
    private static final Comparator<PublishedValue> IN_TIME =
            comparing(PublishedValue::period, comparing(Period::end))
                    .thenComparing(PublishedValue::period, comparing(Period::start))
                    .thenComparing(PublishedValue::period, comparing(Period::span))
                    .thenComparing(PublishedValue::period, comparing(Period::kind));

    /** A series of which nothing is public. */
    public static final Series EMPTY = new Series(List.of());

    public Series {
        values = values.stream().sorted(IN_TIME).toList();
    }

    /** The values, without periods that have none. */
    public List<Point> points() {
        return values.stream().flatMap(value -> value.point().stream()).toList();
    }

    /** The period that ends last, also where it has no value. */
    public Optional<Period> newestPeriod() {
        return PeriodOrder.newest(values.stream().map(PublishedValue::period).toList());
    }

    /** The newest day of publication; empty where all was public from the beginning. */
    public Optional<LocalDate> lastPublished() {
        return values.stream().flatMap(value -> value.publicFrom().stream()).max(naturalOrder());
    }

    /** What was public of a period. */
    public Optional<PublishedValue> of(Period period) {
        return values.stream().filter(value -> value.period().equals(period)).findFirst();
    }
}
