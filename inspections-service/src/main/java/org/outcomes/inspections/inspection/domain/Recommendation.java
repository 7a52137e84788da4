package org.outcomes.inspections.inspection.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.reference.inspection.Timescale;

/**
 * What an inspection asks for, without the responses to it.
 *
 * @param sameAs the one weakness of the same inspection that it restates
 * @param links the promises that take it up, and the themes that it belongs to
 */
public record Recommendation(
        String id,
        Timescale timescale,
        Optional<String> outcomeArea,
        String addressedTo,
        String text,
        String locator,
        Optional<String> sameAs,
        Links links) {

    /**
     * What it is tied to.
     *
     * @param commitments plan and printed code, such as {@code cypp-2007/H07}
     * @param themes subjects to which several inspections return
     */
    public record Links(List<String> commitments, List<String> themes) {

        public Links {
            commitments = List.copyOf(commitments);
            themes = List.copyOf(themes);
        }
    }
}
