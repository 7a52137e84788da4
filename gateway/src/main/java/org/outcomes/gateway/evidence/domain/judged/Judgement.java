package org.outcomes.gateway.evidence.domain.judged;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;

/**
 * One judgement of an inspection.
 *
 * @param outcomeArea empty for a judgement that speaks for no outcome area
 * @param grade as the table of the report has it
 * @param narrativeGrade as its text has it, where that is another
 * @param headline whether it speaks for its outcome area in a summary
 * @param overall whether it is an overall judgement
 */
public record Judgement(
        String inspection,
        String judgementArea,
        Optional<String> outcomeArea,
        Optional<String> subject,
        String scope,
        Optional<GradeGiven> grade,
        Optional<GradeGiven> narrativeGrade,
        boolean headline,
        boolean overall,
        Optional<String> summary,
        LocalDate publicFrom,
        SourceReference source) {

    /** A grade with its place on its scale. */
    public record GradeGiven(
            String value,
            String label,
            Optional<Integer> rank,
            Optional<Integer> of,
            String scale) {}
}
