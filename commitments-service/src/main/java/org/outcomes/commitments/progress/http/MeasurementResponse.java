package org.outcomes.commitments.progress.http;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.reference.code.Coded;

/**
 * A figure in a progress update, as printed there.
 *
 * @param area the area that it is of, which need not be the plan's
 * @param breakdown empty for the whole
 * @param actual in the unit; null where it is missing, suppressed or still to come
 * @param plan what was planned for the period, in the same unit; null where the source prints none
 */
public record MeasurementResponse(
        String label,
        String indicator,
        String area,
        String period,
        String breakdown,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal plan,
        String unit,
        String status,
        @Nullable String direction,
        @Nullable String note) {

    /** The answer for a measurement. */
    public static MeasurementResponse of(Measurement measurement) {
        Measurement.Key key = measurement.key();
        return new MeasurementResponse(
                measurement.label(),
                key.indicator(),
                key.area().code(),
                key.period().code(),
                key.breakdown().text(),
                measurement.figures().actual().orElse(null),
                measurement.figures().plan().orElse(null),
                measurement.unit().code(),
                measurement.figures().status().code(),
                measurement.direction().map(Coded::code).orElse(null),
                measurement.note().orElse(null));
    }
}
