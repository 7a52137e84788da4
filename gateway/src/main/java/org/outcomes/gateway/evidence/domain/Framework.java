package org.outcomes.gateway.evidence.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.reference.outcome.OutcomeArea;

/**
 * The outcome framework that an answer is about.
 *
 * @param areas all of its outcome areas in their order
 */
public record Framework(String code, String title, List<OutcomeArea> areas) {

    public Framework {
        areas = List.copyOf(areas);
    }

    /** The outcome area with this code, if the framework has it. */
    public Optional<OutcomeArea> area(String outcomeArea) {
        return areas.stream().filter(area -> area.code().equals(outcomeArea)).findFirst();
    }
}
