package org.outcomes.reference.grade;

import java.util.OptionalInt;

/**
 * A grade as it always leaves the suite: never a bare number, since frameworks print opposite
 * numbers for the same grade.
 *
 * @param value what the report prints
 * @param label the framework's own word for it, unchanged
 * @param rank 1 for the best of its scale; empty for a statement, which has no rank
 * @param of the number of grades in the scale
 * @param scale the code of the scale
 */
public record Grade(String value, String label, OptionalInt rank, int of, String scale) {

    public Grade {
        if (rank.isPresent() && (rank.getAsInt() < 1 || rank.getAsInt() > of)) {
            throw new IllegalArgumentException(
                    "rank %d of grade \"%s\" is not between 1 and %d"
                            .formatted(rank.getAsInt(), value, of));
        }
    }
}
