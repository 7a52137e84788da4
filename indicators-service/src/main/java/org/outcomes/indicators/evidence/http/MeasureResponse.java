package org.outcomes.indicators.evidence.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.evidence.domain.DeclaredBreak;
import org.outcomes.indicators.evidence.domain.Measure;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.indicators.evidence.domain.Series;
import org.outcomes.indicators.listing.Citation;
import org.outcomes.reference.measure.target.AgainstTarget;
import org.outcomes.reference.period.Period;

/**
 * One indicator and breakdown of an area on a day.
 *
 * @param newestPeriod the period that ends last, also where its value is missing or suppressed
 * @param lastPublished null: all of it was public from the beginning
 * @param shareOfTarget part of 1, four decimals; null unless in progress
 * @param hasOwnTarget whether the breakdown has a target that is judged, of any period
 */
public record MeasureResponse(
        String code,
        String breakdown,
        String title,
        String unit,
        String polarity,
        int decimals,
        List<String> outcomeAreas,
        ValueResponse value,
        @Nullable ValueResponse sinceThen,
        @Nullable String newestPeriod,
        @Nullable LocalDate lastPublished,
        @Nullable TargetResponse target,
        @Nullable TargetResponse lapsedTarget,
        List<TargetResponse> referenceLines,
        String againstTarget,
        @Nullable BigDecimal shareOfTarget,
        boolean provisional,
        DirectionResponse direction,
        List<ComparatorResponse> comparators,
        List<BreakResponse> breaks,
        List<SeriesPointResponse> series,
        boolean hasOwnTarget) {

    /** A break or caution that touches the series. */
    public record BreakResponse(String period, String severity, String reason, Citation source) {

        static BreakResponse of(DeclaredBreak found) {
            return new BreakResponse(
                    found.point().from().code(),
                    found.point().severity().code(),
                    found.reason(),
                    new Citation(found.citation().source(), found.citation().locator()));
        }
    }

    static MeasureResponse of(Measure measure) {
        MeasuredIndicator indicator = measure.evidence().indicator();
        AgainstTarget against = measure.againstTarget();
        Series series = measure.evidence().own();
        return new MeasureResponse(
                indicator.code(),
                measure.evidence().breakdown(),
                indicator.title(),
                indicator.unit().code(),
                indicator.terms().polarity().code(),
                indicator.terms().decimals(),
                indicator.outcomeAreas(),
                ValueResponse.of(
                        indicator, series.of(measure.shown().value().period()).orElseThrow()),
                measure.shown()
                        .sinceThen()
                        .flatMap(newer -> series.of(newer.period()))
                        .map(newer -> ValueResponse.of(indicator, newer))
                        .orElse(null),
                series.newestPeriod().map(Period::code).orElse(null),
                series.lastPublished().orElse(null),
                against.target().map(target -> TargetResponse.of(indicator, target)).orElse(null),
                against.lapsedTarget()
                        .map(target -> TargetResponse.of(indicator, target))
                        .orElse(null),
                measure.referenceLines().stream()
                        .map(line -> TargetResponse.of(indicator, line))
                        .toList(),
                against.result().code(),
                against.shareOfTarget().orElse(null),
                against.provisional(),
                DirectionResponse.of(measure.direction()),
                measure.comparators().stream()
                        .map(comparison -> ComparatorResponse.of(indicator, comparison))
                        .toList(),
                measure.breaks().stream().map(BreakResponse::of).toList(),
                series.values().stream()
                        .map(value -> SeriesPointResponse.of(measure, value))
                        .toList(),
                measure.hasOwnTarget());
    }
}
