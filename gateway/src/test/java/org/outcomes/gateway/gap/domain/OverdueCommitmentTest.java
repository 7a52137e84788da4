package org.outcomes.gateway.gap.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Promises.promise;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomes.gateway.fixture.Promises;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.reference.commitment.CommitmentKind;

class OverdueCommitmentTest {

    @ParameterizedTest(name = "due {0}, seen on {1}: {2}")
    @CsvSource({
        "2008-04-30, 2008-04-29, false",
        "2008-04-30, 2008-04-30, false",
        "2008-04-30, 2008-05-01, true",
        "2008-04, 2008-04-30, false",
        "2008-04, 2008-05-01, true",
        "2008, 2008-12-31, false",
        "2008, 2009-01-01, true",
    })
    void countsFromTheDayAfterItsDeadline(String due, LocalDate day, boolean raised) {
        assertThat(!find(day, promise("H12").status("amber").due(due)).isEmpty()).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"red,true", "amber,true", "green,true", "complete,false"})
    void isNotRaisedOnceTheStatusIsComplete(String status, boolean raised) {
        assertThat(!find(promise("H12").status(status).due("2008-04-30")).isEmpty())
                .isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"planned,true", "completed,false"})
    void isNotRaisedOnceTheStageIsCompleted(String stage, boolean raised) {
        Promises action =
                promise("IP01").kind(CommitmentKind.ACTION).stage(stage).due("2009-11-30");

        assertThat(!find(action).isEmpty()).isEqualTo(raised);
    }

    @Test
    void isRaisedForOneThatIsNotReportedYet() {
        Gap gap = find(promise("H12").title("Joined-up planning").due("2008-04-30")).getFirst();

        assertThat(gap.rule()).isEqualTo(GapKind.OVERDUE_COMMITMENT);
        assertThat(gap.sentence())
                .isEqualTo(
                        "H12 (Joined-up planning) was due by 30 April 2008 and is not reported.");
        assertThat(gap.since()).hasValue(LocalDate.of(2008, 4, 30));
        assertThat(gap.subject().id()).isEqualTo("plan-2007/h12");
        assertThat(gap.evidence()).hasSize(1);
    }

    @Test
    void isNotRaisedForOneThatIsOngoingOrHasNoDeadline() {
        assertThat(find(promise("H01").status("green").dueButOngoing("2007-12-31"))).isEmpty();
        assertThat(find(promise("H04").status("red").target("Ongoing"))).isEmpty();
        assertThat(find(promise("H04").status("red"))).isEmpty();
    }

    @Test
    void isRaisedForWhatTheSourcePrintsAsOverdue() {
        Gap gap =
                find(promise("IP30")
                                .title("Train all staff")
                                .kind(CommitmentKind.ACTION)
                                .stage("overdue"))
                        .getFirst();

        assertThat(gap.sentence()).isEqualTo("IP30 (Train all staff) is printed as overdue.");
        assertThat(gap.since()).hasValue(LocalDate.of(2009, 12, 16));
    }

    @ParameterizedTest
    @EnumSource(
            value = CommitmentKind.class,
            names = {"RISK", "ISSUE", "RESULT"})
    void isNotRaisedForWhatPromisesNothing(CommitmentKind kind) {
        assertThat(find(promise("IP36").kind(kind).due("2008-04-30"))).isEmpty();
    }

    @Test
    void standsInTheOutcomeAreaOfTheCommitment() {
        List<Raised<Gap>> raised =
                new OverdueCommitment()
                        .find(
                                evidence()
                                        .commitments(
                                                promise("S01").in("staying-safe").due("2008-04-30"))
                                        .make());

        assertThat(raised.getFirst().outcomeAreas()).containsExactly("staying-safe");
    }

    private static List<Gap> find(Promises promise) {
        return find(LocalDate.of(2009, 12, 16), promise);
    }

    private static List<Gap> find(LocalDate day, Promises promise) {
        return new OverdueCommitment()
                .find(evidence().on(day).commitments(promise).make()).stream()
                        .map(Raised::found)
                        .toList();
    }
}
