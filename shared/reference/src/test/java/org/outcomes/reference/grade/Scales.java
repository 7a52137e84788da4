package org.outcomes.reference.grade;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The scales of inspection-frameworks.json that the tests judge on. */
final class Scales {

    private Scales() {}

    static Scale named(String code) {
        return switch (code) {
            case "jar-4-best" ->
                    scale(code, "4 outstanding", "3 good", "2 adequate", "1 inadequate");
            case "apa-4-best" ->
                    scale(code, "4 outstanding/excellent", "3 good", "2 adequate", "1 inadequate");
            case "slac-1-best" ->
                    scale(code, "1 Outstanding", "2 Good", "3 Adequate", "4 Inadequate");
            default -> throw new IllegalArgumentException(code);
        };
    }

    static Grade grade(String scale, String value) {
        return named(scale).grade(value).orElseThrow();
    }

    private static Scale scale(String code, String... bestFirst) {
        List<ScaleGrade> grades =
                IntStream.range(0, bestFirst.length)
                        .mapToObj(i ->
                                ScaleGrade.ranked(
                                        bestFirst[i].substring(0, 1),
                                        bestFirst[i].substring(2),
                                        i + 1))
                        .toList();
        return new Scale(code, ScaleKind.ORDINAL, grades, Set.of());
    }
}
