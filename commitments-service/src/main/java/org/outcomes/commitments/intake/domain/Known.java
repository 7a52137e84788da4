package org.outcomes.commitments.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.outcomes.reference.outcome.OutcomeFramework;
import org.outcomes.reference.outcome.OutcomeFrameworks;

/**
 * What a file of plans refers to and does not hold itself.
 *
 * @param sources the day on which each source was published, by its id
 */
public record Known(Map<String, LocalDate> sources, OutcomeFrameworks frameworks) {

    public Known {
        sources = Map.copyOf(sources);
    }

    /** The id of a source; refuses one that is not known. */
    public String source(String id) {
        if (!sources.containsKey(id)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a known source: import sources.csv first".formatted(id));
        }
        return id;
    }

    /** The day on which a known source was published. */
    public LocalDate publishedOn(String source) {
        return Optional.ofNullable(sources.get(source)).orElseThrow();
    }

    /** An outcome framework; refuses one that is not known. */
    public OutcomeFramework framework(String code) {
        return frameworks
                .framework(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "\"%s\" is not a known outcome framework: import outcome-frameworks.json first"
                                        .formatted(code)));
    }
}
