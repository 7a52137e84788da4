package org.outcomes.reference.grade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step of a scale.
 *
 * @param value what reports print
 * @param label the framework's own word for it
 * @param rank 1 for the best; empty for a statement
 * @param score the number of a score scale; empty elsewhere
 * @param order place of a statement in lists, for display alone; empty elsewhere
 */
public record ScaleGrade(
        String value,
        String label,
        OptionalInt rank,
        Optional<BigDecimal> score,
        OptionalInt order) {

    public ScaleGrade {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a grade needs a value");
        }
    }

    /** A step with a rank alone, as most scales have them. */
    public static ScaleGrade ranked(String value, String label, int rank) {
        return new ScaleGrade(
                value, label, OptionalInt.of(rank), Optional.empty(), OptionalInt.empty());
    }
}
