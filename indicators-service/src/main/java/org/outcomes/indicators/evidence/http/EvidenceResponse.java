package org.outcomes.indicators.evidence.http;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.evidence.app.AreaEvidence;
import org.outcomes.indicators.evidence.domain.NamedArea;
import org.outcomes.kit.evidence.FrameworkOfEvidence;

/**
 * All that was measured in an area by a day.
 *
 * @param area null: no such area is stored
 * @param outcomeFramework null: no such framework or outcome area is stored
 */
public record EvidenceResponse(
        @Nullable NamedArea area,
        @Nullable FrameworkOfEvidence outcomeFramework,
        LocalDate asOf,
        long revision,
        List<MeasureResponse> measures) {

    static EvidenceResponse of(AreaEvidence found) {
        return new EvidenceResponse(
                found.area().orElse(null),
                found.framework().map(FrameworkOfEvidence::of).orElse(null),
                found.asOf(),
                found.revision(),
                found.measures().stream().map(MeasureResponse::of).toList());
    }
}
