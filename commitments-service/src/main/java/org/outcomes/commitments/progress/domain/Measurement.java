package org.outcomes.commitments.progress.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.measure.Breakdown;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.direction.PrintedDirection;
import org.outcomes.reference.period.Period;

/**
 * A figure in a progress update, as printed there.
 *
 * @param label the source's words for it
 */
public record Measurement(
        Key key,
        String label,
        Figures figures,
        MeasureUnit unit,
        Optional<PrintedDirection> direction,
        Optional<String> note) {

    /**
     * What a measurement of an update is known by.
     *
     * @param indicator the code of an indicator, which another service owns
     * @param occurrence 1, or 2 for the second value that the source prints for the same
     */
    public record Key(
            UpdateKey update,
            String indicator,
            AreaCode area,
            Period period,
            Breakdown breakdown,
            int occurrence) {

        /** The same key, numbered. */
        public Key withOccurrence(int number) {
            return new Key(update, indicator, area, period, breakdown, number);
        }
    }

    /**
     * The printed numbers.
     *
     * @param actual what was measured; empty where it was not, or is held back
     * @param plan what was planned for the period
     */
    public record Figures(
            Optional<BigDecimal> actual, Optional<BigDecimal> plan, ObservationStatus status) {

        public Figures {
            if (actual.isPresent() && !status.hasValue()) {
                throw new IllegalArgumentException(
                        "a figure that is %s has no actual value".formatted(status.code()));
            }
            if (actual.isEmpty() && plan.isEmpty() && status.hasValue()) {
                throw new IllegalArgumentException(
                        "a figure that is neither missing nor suppressed has an actual value or a"
                                + " plan");
            }
        }
    }
}
