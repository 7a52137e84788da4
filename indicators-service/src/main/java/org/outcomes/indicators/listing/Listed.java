package org.outcomes.indicators.listing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a list has for one question.
 *
 * @param rows one more than the page holds, where there is a next one
 * @param warnings why there may be fewer than expected
 */
public record Listed<T>(List<T> rows, List<String> warnings) {

    /** Says that nothing answers to all filters at once, where nothing else was said. */
    public Listed<T> explained(String noun, LocalDate asOf) {
        boolean silent = rows.isEmpty() && warnings.isEmpty();
        return silent
                ? new Listed<>(
                        rows,
                        List.of(
                                "No %s that was public by %s answers to this."
                                        .formatted(noun, asOf)))
                : this;
    }
}
