package org.outcomes.inspections.framework.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.reference.grade.Scale;
import org.outcomes.reference.grade.ScaleKind;

/**
 * A scale of a framework as its document has it.
 *
 * @param comparableWith scales whose ranks may be set beside those of this one; empty where nobody
 *     has said which
 * @param steps its grades; none for an inspection without grades
 */
public record GradeScale(
        String code, ScaleKind kind, Optional<List<String>> comparableWith, List<ScaleStep> steps) {

    public GradeScale {
        comparableWith = comparableWith.map(List::copyOf);
        steps = List.copyOf(steps);
        // The shared rules say which ranks a kind of scale has, and refuse a grade that stands
        // twice.
        new Scale(code, kind, steps.stream().map(ScaleStep::grade).toList(), Set.of());
        for (ScaleStep step : steps) {
            refuseWhatItsKindHasNot(kind, step);
        }
    }

    /** Whether reports on this scale print this value. */
    public boolean has(String value) {
        return steps.stream().anyMatch(step -> step.grade().value().equals(value));
    }

    private static void refuseWhatItsKindHasNot(ScaleKind kind, ScaleStep step) {
        if (step.grade().score().isPresent() != (kind == ScaleKind.SCORE)) {
            throw new IllegalArgumentException(
                    "Grade '%s': each grade of a score scale has a score, and no other has."
                            .formatted(step.grade().value()));
        }
        if (step.grade().order().isPresent() != (kind == ScaleKind.STATEMENT)) {
            throw new IllegalArgumentException(
                    "Grade '%s': each statement has an order, and no other grade has."
                            .formatted(step.grade().value()));
        }
    }
}
