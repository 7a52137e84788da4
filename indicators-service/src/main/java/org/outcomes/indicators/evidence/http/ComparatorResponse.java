package org.outcomes.indicators.evidence.http;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.evidence.domain.Measure.Comparison;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.measure.direction.ComparatorGap.EarlierGap;

/**
 * The value of another area.
 *
 * @param gap the own value minus this one; null where this is of another period
 * @param earlier the gap that this one is compared with; null where there is none
 * @param narrowing whether the gap has become smaller; null where there is nothing to compare it
 *     with
 */
public record ComparatorResponse(
        String area,
        String name,
        String kind,
        String period,
        String label,
        BigDecimal value,
        String display,
        @Nullable BigDecimal gap,
        @Nullable EarlierGapResponse earlier,
        @Nullable Boolean narrowing) {

    /** The gap of an earlier period. */
    public record EarlierGapResponse(String period, BigDecimal gap) {

        static EarlierGapResponse of(EarlierGap earlier) {
            return new EarlierGapResponse(earlier.period().code(), earlier.gap());
        }
    }

    static ComparatorResponse of(MeasuredIndicator indicator, Comparison comparison) {
        Point point = comparison.gap().comparator();
        return new ComparatorResponse(
                comparison.area().code(),
                comparison.area().name(),
                comparison.area().kind(),
                point.period().code(),
                point.period().label(),
                point.value(),
                indicator.display(point.value()),
                comparison.gap().gap().orElse(null),
                comparison.gap().earlier().map(EarlierGapResponse::of).orElse(null),
                comparison.gap().narrowing().orElse(null));
    }
}
