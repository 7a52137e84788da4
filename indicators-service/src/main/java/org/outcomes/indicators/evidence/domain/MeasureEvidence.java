package org.outcomes.indicators.evidence.domain;

import java.util.List;
import org.outcomes.reference.measure.target.Target;

/**
 * All that was public by a day about one indicator and breakdown of an area.
 *
 * @param breakdown empty for the whole
 * @param own the area's own series
 * @param targets of that series, reference lines among them
 * @param breaks of the indicator, also such as touch other series
 * @param comparators the series of other areas, in the order in which they are shown
 */
public record MeasureEvidence(
        MeasuredIndicator indicator,
        String area,
        String breakdown,
        Series own,
        List<Target> targets,
        List<DeclaredBreak> breaks,
        List<ComparedSeries> comparators) {

    public MeasureEvidence {
        targets = List.copyOf(targets);
        breaks = List.copyOf(breaks);
        comparators = List.copyOf(comparators);
    }

    /** The same indicator and breakdown in another area. */
    public record ComparedSeries(NamedArea area, Series series) {}

    /** The breaks that touch the series of an area. */
    List<DeclaredBreak> breaksOf(String seriesArea) {
        return breaks.stream().filter(found -> found.touches(seriesArea, breakdown)).toList();
    }
}
