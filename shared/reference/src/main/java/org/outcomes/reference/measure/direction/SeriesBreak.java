package org.outcomes.reference.measure.direction;

import org.outcomes.reference.period.Period;

/**
 * A place in a series where its making changed.
 *
 * @param from the first period of the new making
 */
public record SeriesBreak(Period from, Severity severity) {

    /**
     * Whether this lies between two periods: it starts after the earlier one starts, and not after
     * the later one starts.
     */
    public boolean liesBetween(Period earlier, Period later) {
        return from.start().isAfter(earlier.start()) && !from.start().isAfter(later.start());
    }

    /** Whether it keeps the two periods from being compared; a caution never does. */
    public boolean separates(Period earlier, Period later) {
        return severity == Severity.BREAK && liesBetween(earlier, later);
    }
}
