package org.outcomes.reference.measure;

import java.math.BigDecimal;
import org.outcomes.reference.period.Period;

/**
 * A value of a series: of one indicator, area, breakdown and period, in the vintage that counts. A
 * period without a value has no point.
 */
public record Point(Period period, BigDecimal value, ObservationStatus status) {

    public Point {
        if (!status.hasValue()) {
            throw new IllegalArgumentException(
                    "a %s value of %s is empty, not %s"
                            .formatted(status.code(), period, value.toPlainString()));
        }
    }
}
