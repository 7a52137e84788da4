package org.outcomes.indicators.evidence.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.period.Period;

/**
 * What was public of one period of a series: a value, or that there is none.
 *
 * @param publicFrom the day on which the vintage that counts was published; empty: from the
 *     beginning
 * @param citation where it was read
 * @param revisions how many vintages were public before this one
 */
public record PublishedValue(
        Period period,
        Optional<BigDecimal> value,
        ObservationStatus status,
        Optional<LocalDate> publicFrom,
        Place citation,
        int revisions) {

    /** Where a record was read: a source and a place in it. */
    public record Place(String source, String locator) {}

    /** The value as the rules take it; empty where it is missing or suppressed. */
    public Optional<Point> point() {
        return value.map(number -> new Point(period, number, status));
    }
}
