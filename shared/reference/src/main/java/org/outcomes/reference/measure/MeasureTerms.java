package org.outcomes.reference.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The terms on which an indicator's values are compared and judged.
 *
 * @param decimals how many decimals its values are rounded to before two are called the same
 * @param seasonal whether quarters, months and part-year spans differ by season
 * @param tolerance by how much a target may be missed and be nearly met, in the indicator's unit;
 *     empty where nobody has set one
 * @param minimumChange the least change that counts, in the indicator's unit; empty where nobody
 *     has set one
 */
public record MeasureTerms(
        Polarity polarity,
        Behaviour behaviour,
        int decimals,
        boolean seasonal,
        Optional<BigDecimal> tolerance,
        Optional<BigDecimal> minimumChange) {

    public MeasureTerms {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals %d is below 0".formatted(decimals));
        }
        refuseNegative("tolerance", tolerance);
        refuseNegative("minimum change", minimumChange);
    }

    private static void refuseNegative(String name, Optional<BigDecimal> value) {
        value.filter(given -> given.signum() < 0)
                .ifPresent(given -> {
                    throw new IllegalArgumentException(
                            "%s %s is below 0".formatted(name, given.toPlainString()));
                });
    }
}
