package org.outcomes.inspections.judgement.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.outcomes.reference.grade.Grade;

/**
 * A grade as it always leaves the suite.
 *
 * @param value what the report prints
 * @param label the framework's own word
 * @param rank 1 for the best of its scale; null for a statement
 * @param of the number of grades in the scale
 * @param scale the code of the scale
 * @param score the number of a score scale; absent elsewhere
 * @param band the percentages that the grade stands for; absent where its framework names none
 */
public record GradeView(
        String value,
        String label,
        @Nullable Integer rank,
        int of,
        String scale,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal score,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Band band) {

    /** Percentages, both ends included. */
    public record Band(BigDecimal from, BigDecimal to) {}

    /** The grade as the shared rules have it. */
    Grade grade() {
        OptionalInt ranked = rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
        return new Grade(value, label, ranked, of, scale);
    }
}
