package org.outcomes.inspections.band;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.measure.MeasureUnit;

/**
 * A printed key.
 *
 * @param measure what it sorts
 * @param bands the best first; no value is in two of them, and some may be in none
 */
record BandKey(
        String code,
        String title,
        String measure,
        MeasureUnit unit,
        String source,
        String locator,
        List<Band> bands,
        Optional<String> note) {

    BandKey {
        bands = List.copyOf(bands);
        for (int index = 1; index < bands.size(); index++) {
            for (Band better : bands.subList(0, index)) {
                refuseOverlap(better, bands.get(index));
            }
        }
    }

    /**
     * One band.
     *
     * @param lower empty where it is open
     * @param upper empty where it is open
     */
    record Band(
            Optional<BigDecimal> lower,
            boolean lowerInclusive,
            Optional<BigDecimal> upper,
            boolean upperInclusive,
            String label) {

        Band {
            if ((lower.isEmpty() && lowerInclusive) || (upper.isEmpty() && upperInclusive)) {
                throw new IllegalArgumentException(
                        "An open limit is in no band: its flag is false.");
            }
            if (lower.isPresent() && upper.isPresent()) {
                int order = lower.get().compareTo(upper.get());
                if (order > 0 || (order == 0 && !(lowerInclusive && upperInclusive))) {
                    throw new IllegalArgumentException(
                            "No value lies between %s and %s.".formatted(lower.get(), upper.get()));
                }
            }
        }

        /** Whether all of its values are less than all of the other's. */
        boolean liesBelow(Band other) {
            if (upper.isEmpty() || other.lower.isEmpty()) {
                return false;
            }
            int order = upper.get().compareTo(other.lower.get());
            return order < 0 || (order == 0 && !(upperInclusive && other.lowerInclusive));
        }
    }

    private static void refuseOverlap(Band one, Band other) {
        if (!one.liesBelow(other) && !other.liesBelow(one)) {
            throw new IllegalArgumentException(
                    "A value can be in both '%s' and '%s'.".formatted(one.label(), other.label()));
        }
    }
}
