package org.outcomes.indicators.evidence.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.indicators.evidence.domain.Measure;
import org.outcomes.indicators.evidence.domain.NamedArea;
import org.outcomes.reference.outcome.OutcomeFramework;

/**
 * All that was measured in an area by a day.
 *
 * @param area empty where no such area is stored
 * @param framework empty where no stored framework answers to the question
 * @param revision the revision of the data that this was read from
 */
public record AreaEvidence(
        Optional<NamedArea> area,
        Optional<OutcomeFramework> framework,
        LocalDate asOf,
        long revision,
        List<Measure> measures) {

    public AreaEvidence {
        measures = List.copyOf(measures);
    }
}
