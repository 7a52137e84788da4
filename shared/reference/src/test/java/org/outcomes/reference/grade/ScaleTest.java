package org.outcomes.reference.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        // jar-2005: {"value": "3", "label": "good", "rank": 2}; apa-2008 "adequate"; slac-2009
        // prints 1 for the best
        "jar-4-best,  3, good,        2",
        "apa-4-best,  2, adequate,    3",
        "slac-1-best, 3, Adequate,    3",
        "slac-1-best, 1, Outstanding, 1",
        "jar-4-best,  1, inadequate,  4",
    })
    void givesTheSameNumberTheMeaningOfItsOwnScale(
            String scale, String value, String label, int rank) {
        assertThat(Scales.named(scale).grade(value))
                .contains(new Grade(value, label, OptionalInt.of(rank), 4, scale));
    }

    @Test
    void hasNoGradeThatItDoesNotPrint() {
        assertThat(Scales.named("jar-4-best").grade("5")).isEmpty();
        assertThat(Scales.named("jar-4-best").grade("good")).isEmpty();
    }

    @Test
    void givesAStatementNoRank() {
        Scale send =
                new Scale(
                        "area-send-3",
                        ScaleKind.STATEMENT,
                        List.of(statement("Typically positive", 1), statement("Inconsistent", 2)),
                        Set.of());

        assertThat(send.grade("Inconsistent"))
                .contains(
                        new Grade(
                                "Inconsistent",
                                "Inconsistent",
                                OptionalInt.empty(),
                                2,
                                "area-send-3"));
    }

    @Test
    void mayHaveNoGradesAtAll() {
        Scale none = new Scale("ungraded-unannounced-car", ScaleKind.ORDINAL, List.of(), Set.of());

        assertThat(none.grade("3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3})
    void refusesARankOutsideTheScale(int rank) {
        List<ScaleGrade> grades =
                List.of(
                        ScaleGrade.ranked("Met", "met", 1),
                        ScaleGrade.ranked("Not met", "not", rank));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("met", ScaleKind.MET_NOT_MET, grades, Set.of()))
                .withMessage("grade \"Not met\" of scale \"met\" needs a rank between 1 and 2");
    }

    @Test
    void refusesAStepWithoutARankWhereGradesAreRanked() {
        List<ScaleGrade> grades = List.of(statement("good", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("s", ScaleKind.ORDINAL, grades, Set.of()))
                .withMessage("grade \"good\" of scale \"s\" needs a rank between 1 and 1");
    }

    @Test
    void refusesARankedStatement() {
        List<ScaleGrade> grades = List.of(ScaleGrade.ranked("Inconsistent", "inconsistent", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("s", ScaleKind.STATEMENT, grades, Set.of()))
                .withMessage(
                        "grade \"Inconsistent\" of scale \"s\" is a statement and has no rank");
    }

    @Test
    void keepsTheScoreOfAScoreScale() {
        ScaleGrade three =
                new ScaleGrade(
                        "3",
                        "good standard",
                        OptionalInt.of(1),
                        Optional.of(new BigDecimal("3")),
                        OptionalInt.empty());
        Scale scores = new Scale("cqc-score-4", ScaleKind.SCORE, List.of(three), Set.of());

        assertThat(scores.grades()).containsExactly(three);
    }

    @Test
    void refusesAGradeThatStandsTwiceOrHasNoValue() {
        ScaleGrade good = ScaleGrade.ranked("3", "good", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("s", ScaleKind.ORDINAL, List.of(good, good), Set.of()))
                .withMessage("grade \"3\" stands twice in scale \"s\"");
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleGrade.ranked(" ", "good", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale(" ", ScaleKind.ORDINAL, List.of(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void refusesAGradeWhoseRankIsNotOfItsScale(int rank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grade("3", "good", OptionalInt.of(rank), 4, "s"))
                .withMessage("rank %d of grade \"3\" is not between 1 and 4", rank);
    }

    private static ScaleGrade statement(String value, int order) {
        return new ScaleGrade(
                value, value, OptionalInt.empty(), Optional.empty(), OptionalInt.of(order));
    }
}
