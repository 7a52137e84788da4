package org.outcomes.reference.measure.target;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import org.outcomes.reference.period.Period;
import org.outcomes.reference.period.PeriodOrder;

/** What was aimed at for one indicator, area, breakdown and period, in the vintage that counts. */
public record Target(Period period, TargetKind kind, BigDecimal value) {

    /** The latest period first, and in one period the kind that is judged first. */
    static final Comparator<Target> LATEST_FIRST =
            comparing(Target::period, PeriodOrder.LATEST_FIRST).thenComparing(Target::kind);

    /** The shortest period first, and in one period the kind that is judged first. */
    static final Comparator<Target> SHORTEST_FIRST =
            comparing(Target::period, PeriodOrder.SHORTEST_FIRST).thenComparing(Target::kind);
}
