package org.outcomes.commitments.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outcomes.commitments.commitment.domain.CommitmentCounts;
import org.outcomes.commitments.commitment.domain.CommitmentCounts.Alike;
import org.outcomes.commitments.commitment.domain.CommitmentCounts.Values;
import org.outcomes.commitments.commitment.domain.Standing;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.reference.area.AreaCode;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.commitment.Scheme;
import org.outcomes.reference.commitment.SchemeValue;
import org.outcomes.reference.commitment.StageScheme;
import org.outcomes.reference.commitment.StatusScheme;
import org.outcomes.reference.day.PartialDate;

class CommitmentCountsTest {

    private static final Plan PLAN = plan(new StatusScheme(values("red", "green")));
    private static final Plan SECOND = plan(new StatusScheme(values("off-track", "green", "done")));
    private static final Plan STEPS = plan(new StageScheme(values("overdue", "completed")));

    @Test
    void countsEveryValueOfTheSchemesIfOnlyAsNone() {
        CommitmentCounts counts = CommitmentCounts.of(Values.of(List.of(PLAN, STEPS)), List.of());

        assertThat(counts.commitments().byValue())
                .containsExactly(entry("red", 0L), entry("green", 0L));
        assertThat(counts.commitments().total()).isZero();
        assertThat(counts.actions().byValue())
                .containsExactly(entry("overdue", 0L), entry("completed", 0L));
        assertThat(counts.risks()).isZero();
    }

    @Test
    void hasNoValuesWhereNoPlanIsPublic() {
        CommitmentCounts counts = CommitmentCounts.of(Values.of(List.of()), List.of());

        assertThat(counts.commitments().byValue()).isEmpty();
        assertThat(counts.actions().byValue()).isEmpty();
    }

    @Test
    void countsAValueOfTwoSchemesOnce() {
        CommitmentCounts counts =
                CommitmentCounts.of(
                        Values.of(List.of(PLAN, SECOND)),
                        List.of(
                                status(CommitmentKind.COMMITMENT, "green", 3),
                                status(CommitmentKind.COMMITMENT, "off-track", 1),
                                status(CommitmentKind.COMMITMENT, "green", 2)));

        assertThat(counts.commitments().byValue())
                .containsExactly(
                        entry("red", 0L),
                        entry("green", 5L),
                        entry("off-track", 1L),
                        entry("done", 0L));
        assertThat(counts.commitments().total()).isEqualTo(6);
    }

    @Test
    void countsWhatHasNoStatusAsNotReported() {
        CommitmentCounts counts =
                CommitmentCounts.of(
                        Values.of(List.of(PLAN)),
                        List.of(
                                status(CommitmentKind.COMMITMENT, "red", 2),
                                none(CommitmentKind.COMMITMENT, 5)));

        assertThat(counts.commitments().total()).isEqualTo(7);
        assertThat(counts.commitments().without()).isEqualTo(5);
    }

    @Test
    void countsEachKindInItsOwnPlace() {
        CommitmentCounts counts =
                CommitmentCounts.of(
                        Values.of(List.of(PLAN, STEPS)),
                        List.of(
                                status(CommitmentKind.COMMITMENT, "red", 1),
                                stage(CommitmentKind.ACTION, "overdue", 2),
                                stage(CommitmentKind.RESULT, "completed", 4),
                                none(CommitmentKind.ACTION, 8),
                                none(CommitmentKind.RISK, 16),
                                none(CommitmentKind.ISSUE, 32)));

        assertThat(counts.commitments().total()).isEqualTo(1);
        assertThat(counts.actions().total()).isEqualTo(2 + 4 + 8);
        assertThat(counts.actions().byValue())
                .containsExactly(entry("overdue", 2L), entry("completed", 4L));
        assertThat(counts.actions().without()).isEqualTo(8);
        assertThat(counts.risks()).isEqualTo(16 + 32);
    }

    @Test
    void countsNoStatusOfAnActionOrARisk() {
        CommitmentCounts counts =
                CommitmentCounts.of(
                        Values.of(List.of(PLAN)),
                        List.of(
                                status(CommitmentKind.ACTION, "red", 1),
                                status(CommitmentKind.RISK, "red", 1)));

        assertThat(counts.commitments().byValue().get("red")).isZero();
        assertThat(counts.actions().total()).isEqualTo(1);
        assertThat(counts.risks()).isEqualTo(1);
    }

    @Test
    void countsTheEntriesOfOneOutcomeArea() {
        List<Alike> entries =
                List.of(
                        status(CommitmentKind.COMMITMENT, "red", 2),
                        new Alike(
                                "staying-safe",
                                CommitmentKind.COMMITMENT,
                                new Standing(Optional.of("red"), Optional.empty(), false),
                                7));

        CommitmentCounts counts =
                CommitmentCounts.ofArea("staying-safe", Values.of(List.of(PLAN)), entries);

        assertThat(counts.commitments().total()).isEqualTo(7);
    }

    private static Alike status(CommitmentKind kind, String status, long number) {
        return new Alike(
                "being-healthy",
                kind,
                new Standing(Optional.of(status), Optional.empty(), false),
                number);
    }

    private static Alike stage(CommitmentKind kind, String stage, long number) {
        return new Alike(
                "being-healthy",
                kind,
                new Standing(Optional.empty(), Optional.of(stage), false),
                number);
    }

    private static Alike none(CommitmentKind kind, long number) {
        return new Alike(
                "being-healthy",
                kind,
                new Standing(Optional.empty(), Optional.empty(), false),
                number);
    }

    private static List<SchemeValue> values(String... worstFirst) {
        return IntStream.range(0, worstFirst.length)
                .mapToObj(index ->
                        new SchemeValue(
                                worstFirst[index], worstFirst[index], index + 1, Optional.empty()))
                .toList();
    }

    private static Plan plan(Scheme scheme) {
        return new Plan(
                "plan",
                "Plan",
                AreaCode.of("E08000018"),
                "ecm-2004",
                new Plan.Duration(PartialDate.parse("2009"), Optional.empty(), Optional.empty()),
                "source",
                scheme,
                LocalDate.of(2009, 12, 31));
    }
}
