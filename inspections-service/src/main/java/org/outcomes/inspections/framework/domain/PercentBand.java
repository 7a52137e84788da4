package org.outcomes.inspections.framework.domain;

import java.math.BigDecimal;

/** Percentages from one to another, both included. */
public record PercentBand(BigDecimal from, BigDecimal to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PercentBand {
        if (from.signum() < 0 || to.compareTo(HUNDRED) > 0 || from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "%s to %s are not percentages in their order.".formatted(from, to));
        }
    }
}
