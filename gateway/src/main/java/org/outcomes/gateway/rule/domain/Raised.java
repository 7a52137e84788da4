package org.outcomes.gateway.rule.domain;

import java.util.Set;

/**
 * Something that a rule has found.
 *
 * @param outcomeAreas the outcome areas in whose views it stands
 */
public record Raised<T>(T found, Set<String> outcomeAreas) {

    public Raised {
        outcomeAreas = Set.copyOf(outcomeAreas);
    }

    /** Something that stands in one view. */
    public static <T> Raised<T> in(String outcomeArea, T found) {
        return new Raised<>(found, Set.of(outcomeArea));
    }
}
