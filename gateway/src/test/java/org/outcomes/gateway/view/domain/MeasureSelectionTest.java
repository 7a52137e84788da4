package org.outcomes.gateway.view.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Measures.measure;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.fixture.EvidenceOfArea;

class MeasureSelectionTest {

    @Test
    void listsTheWholeWithoutFurtherReason() {
        assertThat(listed(evidence().measures(measure("obesity")))).containsExactly("obesity");
    }

    @Test
    void leavesOutABreakdownThatNobodyNamesAndThatHasNoTarget() {
        List<ListedMeasure> listed =
                select(
                        evidence()
                                .measures(
                                        measure("obesity"),
                                        measure("obesity", "sex=boys"),
                                        measure("obesity", "sex=girls")));

        assertThat(keys(listed)).containsExactly("obesity");
        assertThat(listed.getFirst().otherBreakdowns()).isEqualTo(2);
    }

    @Test
    void listsABreakdownThatACommitmentNames() {
        List<ListedMeasure> listed =
                select(
                        evidence()
                                .measures(
                                        measure("obesity"),
                                        measure("obesity", "sex=boys"),
                                        measure("obesity", "sex=girls"))
                                .named("obesity", "sex=girls", "plan-2007/h08"));

        assertThat(keys(listed)).containsExactly("obesity", "obesity;sex=girls");
        assertThat(listed).extracting(ListedMeasure::otherBreakdowns).containsExactly(1, 1);
        assertThat(listed.get(1).commitments()).hasValue(List.of("plan-2007/h08"));
        assertThat(listed.get(0).commitments()).hasValue(List.of());
    }

    @Test
    void isNotMovedByACommitmentThatNamesAnotherBreakdownOrTheWhole() {
        assertThat(
                        listed(
                                evidence()
                                        .measures(
                                                measure("obesity"), measure("obesity", "sex=boys"))
                                        .named("obesity", "", "plan-2007/h08")
                                        .named("obesity", "sex=girls", "plan-2007/h08")))
                .containsExactly("obesity");
    }

    @Test
    void listsABreakdownThatHasATargetOfItsOwn() {
        assertThat(
                        listed(
                                evidence()
                                        .measures(
                                                measure("obesity"),
                                                measure("obesity", "sex=boys").withOwnTarget())))
                .containsExactly("obesity", "obesity;sex=boys");
    }

    @Test
    void listsEveryBreakdownWhereTheWholeHasNoValue() {
        List<ListedMeasure> listed =
                select(
                        evidence()
                                .measures(
                                        measure("complaints", "stage=1"),
                                        measure("complaints", "stage=2")));

        assertThat(keys(listed)).containsExactly("complaints;stage=1", "complaints;stage=2");
        assertThat(listed).extracting(ListedMeasure::otherBreakdowns).containsOnly(0);
    }

    @Test
    void looksAtEachIndicatorByItself() {
        assertThat(
                        listed(
                                evidence()
                                        .measures(
                                                measure("obesity"),
                                                measure("obesity", "sex=boys"),
                                                measure("complaints", "stage=1"))))
                .containsExactly("obesity", "complaints;stage=1");
    }

    @Test
    void listsOnlyIndicatorsThatNameTheOutcomeArea() {
        assertThat(
                        listed(
                                evidence()
                                        .measures(
                                                measure("sport")
                                                        .in(
                                                                "enjoying-and-achieving",
                                                                "being-healthy"),
                                                measure("attendance")
                                                        .in("enjoying-and-achieving"))))
                .containsExactly("sport");
    }

    @Test
    void goesByTargetsAloneWhileCommitmentsAreNotAvailable() {
        List<ListedMeasure> listed =
                select(
                        evidence()
                                .measures(
                                        measure("obesity"),
                                        measure("obesity", "sex=boys").withOwnTarget(),
                                        measure("obesity", "sex=girls"))
                                .named("obesity", "sex=girls", "plan-2007/h08")
                                .withoutCommitments());

        assertThat(keys(listed)).containsExactly("obesity", "obesity;sex=boys");
        assertThat(listed).extracting(ListedMeasure::commitments).containsOnly(Optional.empty());
    }

    @Test
    void joinsTheCommitmentsThatNameOneMeasureTwice() {
        List<ListedMeasure> listed =
                select(
                        evidence()
                                .measures(measure("neet"))
                                .named("neet", "", "plan-2007/ew01")
                                .named("neet", "", "plan-2007/ew01", "plan-2007/ew015"));

        assertThat(listed.getFirst().commitments())
                .hasValue(List.of("plan-2007/ew01", "plan-2007/ew015"));
    }

    private static List<String> listed(EvidenceOfArea evidence) {
        return keys(select(evidence));
    }

    private static List<String> keys(List<ListedMeasure> listed) {
        return listed.stream().map(item -> item.measure().key().text()).toList();
    }

    private static List<ListedMeasure> select(EvidenceOfArea made) {
        Evidence evidence = made.make();
        return MeasureSelection.by(evidence.commitments())
                .of(evidence.indicators().orElseThrow(), "being-healthy");
    }
}
