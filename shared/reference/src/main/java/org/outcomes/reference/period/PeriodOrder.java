package org.outcomes.reference.period;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The orders in which the rules choose between periods. */
public final class PeriodOrder {

    private static final Comparator<Period> SINGLE_FIRST_THEN_BY_KIND =
            comparing(Period::span).thenComparing(Period::kind);

    /**
     * The period that ends last, of two that end together the shorter, of two equally long the one
     * that is not a span, then in the order of the kinds.
     */
    public static final Comparator<Period> LATEST_FIRST =
            comparing(Period::end)
                    .thenComparing(Period::start)
                    .reversed()
                    .thenComparing(SINGLE_FIRST_THEN_BY_KIND);

    /**
     * The shorter period, by calendar months and then by days left over; of two equally long the
     * one that is not a span, then in the order of the kinds, then the one that ends last.
     */
    public static final Comparator<Period> SHORTEST_FIRST =
            PeriodOrder.byLength()
                    .thenComparing(SINGLE_FIRST_THEN_BY_KIND)
                    .thenComparing(LATEST_FIRST);

    private PeriodOrder() {}

    /** The newest of these periods, if there are any. */
    public static Optional<Period> newest(Collection<Period> periods) {
        return periods.stream().min(LATEST_FIRST);
    }

    /**
     * Whether the first is longer than the second; calendar, financial and academic years are
     * equally long.
     */
    public static boolean isLonger(Period period, Period than) {
        return byLength().compare(period, than) > 0;
    }

    private static Comparator<Period> byLength() {
        return Comparator.comparingInt(Period::months)
                .thenComparing(comparingLong(PeriodOrder::daysLeftOver));
    }

    private static long daysLeftOver(Period period) {
        return ChronoUnit.DAYS.between(
                period.start().plusMonths(period.months()), period.end().plusDays(1));
    }
}
