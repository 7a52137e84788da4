package org.outcomes.indicators.evidence.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.evidence.domain.Measure;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.indicators.evidence.domain.Series;
import org.outcomes.reference.measure.target.AgainstTarget;
import org.outcomes.reference.period.Period;

/**
 * One indicator and breakdown of an area on a day; in the answer the fields of all its parts stand
 * side by side.
 *
 * @param hasOwnTarget whether the breakdown has a target that is judged, of any period
 */
public record MeasureResponse(
        @JsonUnwrapped Subject subject,
        @JsonUnwrapped Newest newest,
        @JsonUnwrapped Aims aims,
        DirectionResponse direction,
        List<ComparatorResponse> comparators,
        List<BreakResponse> breaks,
        List<SeriesPointResponse> series,
        boolean hasOwnTarget) {

    static MeasureResponse of(Measure measure) {
        MeasuredIndicator indicator = measure.evidence().indicator();
        return new MeasureResponse(
                Subject.of(indicator, measure.evidence().breakdown()),
                Newest.of(indicator, measure),
                Aims.of(indicator, measure),
                DirectionResponse.of(measure.direction()),
                measure.comparators().stream()
                        .map(comparison -> ComparatorResponse.of(indicator, comparison))
                        .toList(),
                measure.breaks().stream().map(BreakResponse::of).toList(),
                measure.evidence().own().values().stream()
                        .map(value -> SeriesPointResponse.of(measure, value))
                        .toList(),
                measure.hasOwnTarget());
    }

    /** What is measured. */
    public record Subject(
            String code,
            String breakdown,
            String title,
            String unit,
            String polarity,
            int decimals,
            List<String> outcomeAreas) {

        static Subject of(MeasuredIndicator indicator, String breakdown) {
            return new Subject(
                    indicator.code(),
                    breakdown,
                    indicator.title(),
                    indicator.unit().code(),
                    indicator.terms().polarity().code(),
                    indicator.terms().decimals(),
                    indicator.outcomeAreas());
        }
    }

    /**
     * The value shown, and what is newer.
     *
     * @param newestPeriod the period that ends last, also where its value is missing or suppressed
     * @param lastPublished null: all of it was public from the beginning
     */
    public record Newest(
            ValueResponse value,
            @Nullable ValueResponse sinceThen,
            @Nullable String newestPeriod,
            @Nullable LocalDate lastPublished) {

        static Newest of(MeasuredIndicator indicator, Measure measure) {
            Series series = measure.evidence().own();
            return new Newest(
                    ValueResponse.of(
                            indicator, series.of(measure.shown().value().period()).orElseThrow()),
                    measure.shown()
                            .sinceThen()
                            .flatMap(newer -> series.of(newer.period()))
                            .map(newer -> ValueResponse.of(indicator, newer))
                            .orElse(null),
                    series.newestPeriod().map(Period::code).orElse(null),
                    series.lastPublished().orElse(null));
        }
    }

    /**
     * How the value stands against what was aimed at.
     *
     * @param shareOfTarget as a part of 1, four decimals; null unless in progress
     * @param provisional whether that rests on a provisional or estimated value
     */
    public record Aims(
            @Nullable TargetResponse target,
            @Nullable TargetResponse lapsedTarget,
            List<TargetResponse> referenceLines,
            String againstTarget,
            @Nullable BigDecimal shareOfTarget,
            boolean provisional) {

        static Aims of(MeasuredIndicator indicator, Measure measure) {
            AgainstTarget against = measure.againstTarget();
            return new Aims(
                    against.target()
                            .map(target -> TargetResponse.of(indicator, target))
                            .orElse(null),
                    against.lapsedTarget()
                            .map(target -> TargetResponse.of(indicator, target))
                            .orElse(null),
                    measure.referenceLines().stream()
                            .map(line -> TargetResponse.of(indicator, line))
                            .toList(),
                    against.result().code(),
                    against.shareOfTarget().orElse(null),
                    against.provisional());
        }
    }
}
