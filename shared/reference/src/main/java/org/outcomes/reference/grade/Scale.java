package org.outcomes.reference.grade;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The grade scale of an inspection framework.
 *
 * @param grades the steps; none for an inspection without grades
 * @param comparableWith codes of the scales whose ranks may be set beside those of this one
 */
public record Scale(
        String code, ScaleKind kind, List<ScaleGrade> grades, Set<String> comparableWith) {

    public Scale {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a scale needs a code");
        }
        grades = List.copyOf(grades);
        comparableWith = Set.copyOf(comparableWith);
        Set<String> values = new HashSet<>();
        for (ScaleGrade grade : grades) {
            if (!values.add(grade.value())) {
                throw new IllegalArgumentException(
                        "grade \"%s\" stands twice in scale \"%s\"".formatted(grade.value(), code));
            }
            refuseAWrongRank(code, kind, grade, grades.size());
        }
    }

    /** The grade that a report prints as this value, if the scale has it. */
    public Optional<Grade> grade(String value) {
        return grades.stream()
                .filter(step -> step.value().equals(value))
                .findFirst()
                .map(step -> new Grade(value, step.label(), step.rank(), grades.size(), code));
    }

    private static void refuseAWrongRank(String scale, ScaleKind kind, ScaleGrade grade, int size) {
        boolean wrong =
                kind == ScaleKind.STATEMENT
                        ? grade.rank().isPresent()
                        : grade.rank().isEmpty()
                                || grade.rank().getAsInt() < 1
                                || grade.rank().getAsInt() > size;
        if (wrong) {
            throw new IllegalArgumentException(
                    kind == ScaleKind.STATEMENT
                            ? "grade \"%s\" of scale \"%s\" is a statement and has no rank"
                                    .formatted(grade.value(), scale)
                            : "grade \"%s\" of scale \"%s\" needs a rank between 1 and %d"
                                    .formatted(grade.value(), scale, size));
        }
    }
}
