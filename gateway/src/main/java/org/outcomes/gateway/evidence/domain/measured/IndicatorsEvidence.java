package org.outcomes.gateway.evidence.domain.measured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.AreaName;
import org.outcomes.gateway.evidence.domain.Framework;
import org.outcomes.gateway.evidence.domain.ServiceEvidence;

/**
 * What was measured.
 *
 * @param area the area; empty where the service does not know it
 * @param measures one for every indicator and breakdown with a value, in the order of the bundle
 */
public record IndicatorsEvidence(
        Optional<AreaName> area,
        Optional<Framework> outcomeFramework,
        LocalDate asOf,
        long revision,
        List<Measure> measures)
        implements ServiceEvidence {

    public IndicatorsEvidence {
        measures = List.copyOf(measures);
    }

    /** The measures of indicators that name this outcome area. */
    public List<Measure> measuresOf(String outcomeArea) {
        return measures.stream()
                .filter(measure -> measure.outcomeAreas().contains(outcomeArea))
                .toList();
    }

    /** The measure of an indicator and breakdown, if the area has a value for it. */
    public Optional<Measure> measure(MeasureKey key) {
        return measures.stream().filter(measure -> measure.key().equals(key)).findFirst();
    }
}
