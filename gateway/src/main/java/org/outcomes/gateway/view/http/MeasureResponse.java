package org.outcomes.gateway.view.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.measured.Comparator;
import org.outcomes.gateway.evidence.domain.measured.Measure;
import org.outcomes.gateway.evidence.domain.measured.Travel;
import org.outcomes.gateway.view.domain.ListedMeasure;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.measure.target.TargetResult;

/**
 * A measure in a view.
 *
 * @param breakdown empty text for the whole
 * @param sinceThen a newer value of another kind of period
 * @param shareOfTarget as a part of 1, while a longer period's target is in progress
 * @param otherBreakdowns how many breakdowns of the indicator are not listed
 * @param commitments those that name the measure, as {@code plan/slug}; null while not available
 */
record MeasureResponse(
        String code,
        String breakdown,
        String title,
        String unit,
        Polarity polarity,
        int decimals,
        Measure.Value value,
        Optional<Measure.Value> sinceThen,
        Optional<String> newestPeriod,
        Optional<LocalDate> lastPublished,
        Optional<Measure.Aim> target,
        Optional<Measure.Aim> lapsedTarget,
        List<Measure.Aim> referenceLines,
        TargetResult againstTarget,
        Optional<BigDecimal> shareOfTarget,
        boolean provisional,
        Travel direction,
        List<Comparator> comparators,
        List<Measure.Break> breaks,
        List<Measure.SeriesPoint> series,
        int otherBreakdowns,
        Optional<List<String>> commitments) {

    static MeasureResponse of(ListedMeasure listed) {
        Measure measure = listed.measure();
        return new MeasureResponse(
                measure.code(),
                measure.breakdown(),
                measure.title(),
                measure.unit(),
                measure.polarity(),
                measure.decimals(),
                measure.value(),
                measure.sinceThen(),
                measure.newestPeriod(),
                measure.lastPublished(),
                measure.target(),
                measure.lapsedTarget(),
                measure.referenceLines(),
                measure.againstTarget(),
                measure.shareOfTarget(),
                measure.provisional(),
                measure.direction(),
                measure.comparators(),
                measure.breaks(),
                measure.series(),
                listed.otherBreakdowns(),
                listed.commitments());
    }
}
