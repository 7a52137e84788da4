package org.outcomes.indicators.evidence.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.indicators.evidence.domain.MeasureEvidence.ComparedSeries;
import org.outcomes.reference.measure.Point;
import org.outcomes.reference.measure.ShownValue;
import org.outcomes.reference.measure.direction.ComparatorGap;
import org.outcomes.reference.measure.direction.DirectionOfTravel;
import org.outcomes.reference.measure.direction.SeriesBreak;
import org.outcomes.reference.measure.target.AgainstTarget;
import org.outcomes.reference.measure.target.Target;

/**
 * What the rules say about one indicator and breakdown of an area on a day.
 *
 * @param shown the value that is shown and judged
 * @param referenceLines floors and national levels of the value's period, or of one that contains
 *     it
 * @param breaks those that touch the area's own series
 */
public record Measure(
        MeasureEvidence evidence,
        ShownValue shown,
        AgainstTarget againstTarget,
        List<Target> referenceLines,
        DirectionOfTravel direction,
        List<Comparison> comparators,
        List<DeclaredBreak> breaks) {

    /** The value beside that of another area. */
    public record Comparison(NamedArea area, ComparatorGap gap) {}

    /** Applies the rules; empty where the area has no value. */
    public static Optional<Measure> of(MeasureEvidence evidence) {
        MeasuredIndicator indicator = evidence.indicator();
        return ShownValue.of(evidence.own().points(), indicator.headline())
                .map(shown -> of(evidence, shown));
    }

    private static Measure of(MeasureEvidence evidence, ShownValue shown) {
        Point value = shown.value();
        List<DeclaredBreak> breaks = evidence.breaksOf(evidence.area());
        return new Measure(
                evidence,
                shown,
                AgainstTarget.of(value, evidence.targets(), evidence.indicator().terms()),
                AgainstTarget.referenceLines(evidence.targets()).stream()
                        .filter(line -> line.period().contains(value.period()))
                        .toList(),
                DirectionOfTravel.of(
                        value,
                        evidence.own().points(),
                        points(breaks.stream()),
                        evidence.indicator().terms()),
                evidence.comparators().stream()
                        .flatMap(compared -> comparison(evidence, value, compared).stream())
                        .toList(),
                breaks);
    }

    private static Optional<Comparison> comparison(
            MeasureEvidence evidence, Point value, ComparedSeries compared) {
        Stream<DeclaredBreak> breaks =
                Stream.of(evidence.area(), compared.area().code())
                        .flatMap(area -> evidence.breaksOf(area).stream())
                        .distinct();
        return ComparatorGap.of(
                        value, evidence.own().points(), compared.series().points(), points(breaks))
                .map(gap -> new Comparison(compared.area(), gap));
    }

    private static List<SeriesBreak> points(Stream<DeclaredBreak> breaks) {
        return breaks.map(DeclaredBreak::point).toList();
    }

    /** The target of a period of the series, by the same rule as that of the value shown. */
    public Optional<Target> targetOf(PublishedValue value) {
        return AgainstTarget.targetOf(value.period(), evidence.targets());
    }

    /** Whether this breakdown has a target of its own: one that is judged, not a reference line. */
    public boolean hasOwnTarget() {
        return evidence.targets().stream().anyMatch(target -> target.kind().judged());
    }
}
