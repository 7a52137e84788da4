package org.outcomes.gateway.evidence.domain.measured;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.measure.direction.Severity;
import org.outcomes.reference.measure.target.TargetResult;

/**
 * One indicator and breakdown with all that the rules say of it on the day.
 *
 * @param breakdown empty text for the whole
 * @param decimals how many the indicator is printed with
 * @param outcomeAreas the outcome areas that the indicator names
 * @param value the value shown
 * @param sinceThen a newer value of another kind of period than the one shown
 * @param shareOfTarget how much of a longer period's target is reached, as a part of 1
 * @param provisional whether what is said rests on a provisional or estimated value
 * @param hasOwnTarget whether this breakdown has a target, plan or stretch of its own by that day
 */
public record Measure(
        String code,
        String breakdown,
        String title,
        String unit,
        Polarity polarity,
        int decimals,
        List<String> outcomeAreas,
        Value value,
        Optional<Value> sinceThen,
        Optional<String> newestPeriod,
        Optional<LocalDate> lastPublished,
        Optional<Aim> target,
        Optional<Aim> lapsedTarget,
        List<Aim> referenceLines,
        TargetResult againstTarget,
        Optional<BigDecimal> shareOfTarget,
        boolean provisional,
        Travel direction,
        List<Comparator> comparators,
        List<Break> breaks,
        List<SeriesPoint> series,
        boolean hasOwnTarget) {

    public Measure {
        outcomeAreas = List.copyOf(outcomeAreas);
        referenceLines = List.copyOf(referenceLines);
        comparators = List.copyOf(comparators);
        breaks = List.copyOf(breaks);
        series = List.copyOf(series);
    }

    /** Which measure it is. */
    public MeasureKey key() {
        return new MeasureKey(code, breakdown);
    }

    /**
     * A published value.
     *
     * @param label the period in words
     * @param display the value with its unit
     * @param publicFrom empty for a value that was public from the beginning
     */
    public record Value(
            String period,
            String label,
            BigDecimal value,
            String display,
            String status,
            Optional<LocalDate> publicFrom,
            SourceReference source) {}

    /** A target, plan, stretch, floor or national level. */
    public record Aim(String period, String label, BigDecimal value, String display, String kind) {}

    /**
     * A change of the series' making, or a caution about it.
     *
     * @param period the first period of the new making
     */
    public record Break(String period, Severity severity, String reason, SourceReference source) {}

    /**
     * A period of the series.
     *
     * @param value empty where it is missing or suppressed
     * @param target the target of that period
     * @param revisions how often the value was published anew
     */
    public record SeriesPoint(
            String period,
            String label,
            Optional<BigDecimal> value,
            Optional<String> display,
            String status,
            Optional<BigDecimal> target,
            int revisions) {}
}
