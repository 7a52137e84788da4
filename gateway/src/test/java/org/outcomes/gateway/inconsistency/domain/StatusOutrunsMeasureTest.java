package org.outcomes.gateway.inconsistency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomes.gateway.fixture.EvidenceOfArea.evidence;
import static org.outcomes.gateway.fixture.Measures.measure;
import static org.outcomes.gateway.fixture.Promises.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.gateway.evidence.domain.measured.MeasureKey;
import org.outcomes.gateway.fixture.EvidenceOfArea;
import org.outcomes.gateway.fixture.Measures;
import org.outcomes.gateway.fixture.Promises;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Figure;
import org.outcomes.gateway.rule.domain.Raised;
import org.outcomes.reference.area.AreaKind;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.measure.direction.Direction;
import org.outcomes.reference.measure.target.TargetResult;

class StatusOutrunsMeasureTest {

    private static final MeasureKey OBESITY = new MeasureKey("obesity", "");

    static Stream<Arguments> measures() {
        return Stream.of(
                raised("target missed", measure("obesity").target("40", TargetResult.MISSED)),
                not("target met", measure("obesity").target("60", TargetResult.MET)),
                not("near the target", measure("obesity").target("49", TargetResult.NEAR)),
                not("in progress", measure("obesity").target("90", TargetResult.IN_PROGRESS)),
                not("nothing known", measure("obesity")),
                raised("worse", measure("obesity").direction(Direction.WORSE, "48")),
                raised(
                        "worse, and near the target",
                        measure("obesity")
                                .target("49", TargetResult.NEAR)
                                .direction(Direction.WORSE, "48")),
                not(
                        "worse, but the target is met",
                        measure("obesity")
                                .target("60", TargetResult.MET)
                                .direction(Direction.WORSE, "48")),
                not("better", measure("obesity").direction(Direction.BETTER, "52")),
                not("maintained", measure("obesity").direction(Direction.MAINTAINED, "50")),
                not("unknown", measure("obesity").direction(Direction.UNKNOWN, "48")),
                raised(
                        "worse than England, the gap is wider",
                        measure("obesity").value("50").england("45", Optional.of("4"))),
                raised(
                        "worse than England, the gap is the same",
                        measure("obesity").value("50").england("45", Optional.of("5"))),
                not(
                        "worse than England, the gap narrows",
                        measure("obesity").value("50").england("45", Optional.of("6"))),
                not(
                        "worse than England, no earlier gap is known",
                        measure("obesity").value("50").england("45", Optional.empty())),
                raised(
                        "ahead of England before, and behind now",
                        measure("obesity").value("50").england("45", Optional.of("-9"))),
                not("as England", measure("obesity").value("50").england("50", Optional.of("0"))),
                not(
                        "better than England",
                        measure("obesity").value("50").england("55", Optional.of("-4"))),
                not(
                        "England of another period",
                        measure("obesity").value("50").englandOfAnotherPeriod("40")),
                not(
                        "worse than the region alone",
                        measure("obesity")
                                .comparator("Yorkshire", AreaKind.REGION, "45", Optional.of("4"))),
                raised(
                        "lower than England where higher is better",
                        measure("obesity")
                                .polarity(Polarity.HIGHER_IS_BETTER)
                                .value("50")
                                .england("55", Optional.of("-4"))),
                not(
                        "higher than England where higher is better",
                        measure("obesity")
                                .polarity(Polarity.HIGHER_IS_BETTER)
                                .value("50")
                                .england("45", Optional.of("4"))),
                raised(
                        "further from zero than England",
                        measure("obesity")
                                .polarity(Polarity.NEARER_TO_ZERO)
                                .value("-5")
                                .england("3", Optional.of("-8"))),
                not(
                        "nearer to zero than England",
                        measure("obesity")
                                .polarity(Polarity.NEARER_TO_ZERO)
                                .value("-2")
                                .england("3", Optional.of("-4"))),
                not(
                        "other than England where neither way is better",
                        measure("obesity")
                                .polarity(Polarity.NEITHER)
                                .value("50")
                                .england("45", Optional.of("4"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void isRaisedByWhatTheMeasureShows(String name, Measures measure, boolean raised) {
        List<Raised<Inconsistency>> found =
                find(
                        evidence()
                                .measures(measure)
                                .commitments(promise("H08").status("green").judgedOn(OBESITY)));

        assertThat(!found.isEmpty()).as(name).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"red,false", "amber,false", "green,true", "complete,true"})
    void isRaisedForGreenAndCompleteAlone(String status, boolean raised) {
        assertThat(!find(missing(promise("H08").status(status).judgedOn(OBESITY))).isEmpty())
                .isEqualTo(raised);
    }

    @Test
    void isNotRaisedWithoutAStatusOrForAnAction() {
        assertThat(find(missing(promise("H08").judgedOn(OBESITY)))).isEmpty();
        assertThat(
                        find(
                                missing(
                                        promise("IP01")
                                                .kind(CommitmentKind.ACTION)
                                                .status("complete")
                                                .judgedOn(OBESITY))))
                .isEmpty();
    }

    @Test
    void looksAtTheLinkedBreakdownAlone() {
        EvidenceOfArea evidence =
                evidence()
                        .measures(
                                measure("obesity", "school-year=year-6")
                                        .target("40", TargetResult.MISSED))
                        .commitments(promise("H08").status("green").judgedOn(OBESITY));

        assertThat(find(evidence)).isEmpty();
    }

    @Test
    void weighsLessWhereThePlanSaysWhatCompleteMeans() {
        Promises complete = promise("H09").status("complete").judgedOn(OBESITY);
        Promises green = promise("H13").status("green").judgedOn(OBESITY);

        assertThat(severities(missing(complete, green).completeMeans("That much has been put in.")))
                .containsExactly(Severity.LOW, Severity.MEDIUM);
        assertThat(severities(missing(complete, green)))
                .containsExactly(Severity.MEDIUM, Severity.MEDIUM);
    }

    @Test
    void standsOnceForACommitmentWithEveryMeasureThatSpeaksAgainstIt() {
        EvidenceOfArea evidence =
                evidence()
                        .measures(
                                measure("obesity").target("40", TargetResult.MISSED),
                                measure("smoking").direction(Direction.WORSE, "48"),
                                measure("sport").direction(Direction.BETTER, "52"))
                        .commitments(
                                promise("E&A04")
                                        .title("Healthier children")
                                        .in("staying-safe")
                                        .status("green")
                                        .judgedOn(
                                                OBESITY,
                                                new MeasureKey("smoking", ""),
                                                new MeasureKey("sport", "")));

        Raised<Inconsistency> raised = find(evidence).getFirst();

        assertThat(find(evidence)).hasSize(1);
        assertThat(raised.outcomeAreas()).isEqualTo(Set.of("staying-safe"));
        Inconsistency found = raised.found();
        assertThat(found.rule()).isEqualTo(InconsistencyKind.STATUS_OUTRUNS_MEASURE);
        assertThat(found.subject().kind()).isEqualTo("commitment");
        assertThat(found.subject().id()).isEqualTo("plan-2007/ea04");
        assertThat(found.subject().label()).isEqualTo("E&A04");
        assertThat(found.evidence())
                .extracting(Exhibit::id)
                .containsExactly("plan-2007/ea04", "obesity", "smoking");
        assertThat(found.sentence())
                .isEqualTo(
                        "E&A04 (Healthier children) is reported as green, yet “Title of obesity”"
                            + " (50% in 2008/09) misses its plan of 40%; “Title of smoking” (50% in"
                            + " 2008/09) is worse than 48% in 2007/08.");
    }

    @Test
    void givesTheFiguresOfBothSidesOfEachReason() {
        EvidenceOfArea evidence =
                evidence()
                        .measures(
                                measure("obesity")
                                        .value("50")
                                        .target("40", TargetResult.MISSED)
                                        .england("45", Optional.of("4")))
                        .commitments(promise("H08").status("green").judgedOn(OBESITY));

        Exhibit measure = find(evidence).getFirst().found().evidence().get(1);

        assertThat(measure.figures())
                .extracting(Figure::name)
                .containsExactly("value", "plan", "England", "earlier gap to England");
        assertThat(measure.source()).isPresent();
    }

    @Test
    void findsNothingWithoutOneOfTheTwoSides() {
        EvidenceOfArea evidence = missing(promise("H08").status("green").judgedOn(OBESITY));

        assertThat(find(evidence.withoutIndicators())).isEmpty();
        assertThat(
                        find(
                                missing(promise("H08").status("green").judgedOn(OBESITY))
                                        .withoutCommitments()))
                .isEmpty();
    }

    private static EvidenceOfArea missing(Promises... promises) {
        return evidence()
                .measures(measure("obesity").target("40", TargetResult.MISSED))
                .commitments(promises);
    }

    private static List<Severity> severities(EvidenceOfArea evidence) {
        return find(evidence).stream().map(raised -> raised.found().severity()).toList();
    }

    private static List<Raised<Inconsistency>> find(EvidenceOfArea evidence) {
        return new StatusOutrunsMeasure().find(evidence.make());
    }

    private static Arguments raised(String name, Measures measure) {
        return Arguments.of(name, measure, true);
    }

    private static Arguments not(String name, Measures measure) {
        return Arguments.of(name, measure, false);
    }
}
