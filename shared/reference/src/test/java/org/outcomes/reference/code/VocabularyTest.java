package org.outcomes.reference.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.reference.area.AreaKind;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.reference.commitment.ClosedBecause;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.grade.Comparability;
import org.outcomes.reference.grade.GradeDirection;
import org.outcomes.reference.grade.ScaleKind;
import org.outcomes.reference.grade.Scope;
import org.outcomes.reference.inspection.FindingKind;
import org.outcomes.reference.inspection.InspectionMethod;
import org.outcomes.reference.inspection.RecommendationState;
import org.outcomes.reference.inspection.Timescale;
import org.outcomes.reference.measure.Behaviour;
import org.outcomes.reference.measure.EquivalenceRelation;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.measure.ObservationStatus;
import org.outcomes.reference.measure.Polarity;
import org.outcomes.reference.measure.direction.BasisKind;
import org.outcomes.reference.measure.direction.Direction;
import org.outcomes.reference.measure.direction.PrintedDirection;
import org.outcomes.reference.measure.direction.Severity;
import org.outcomes.reference.measure.direction.Strength;
import org.outcomes.reference.measure.target.TargetKind;
import org.outcomes.reference.measure.target.TargetResult;
import org.outcomes.reference.outcome.CrosswalkRelation;
import org.outcomes.reference.period.PeriodKind;

class VocabularyTest {

    record Case(
            Function<String, Coded> of,
            Function<String, Optional<? extends Coded>> tryOf,
            List<? extends Coded> values) {}

    private static Arguments vocabulary(
            String codes,
            Function<String, Coded> of,
            Function<String, Optional<? extends Coded>> tryOf,
            Coded... values) {
        return Arguments.of(codes, new Case(of, tryOf, List.of(values)));
    }

    // The codes as the evidence format, the rules and the API print them, in the order of the
    // rules.
    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(
                        "country, region, local-authority, group",
                        AreaKind::of,
                        AreaKind::tryOf,
                        AreaKind.values()),
                vocabulary(
                        "indicators, inspections, commitments",
                        ServiceName::of,
                        ServiceName::tryOf,
                        ServiceName.values()),
                vocabulary(
                        "commitment, action, result, risk, issue",
                        CommitmentKind::of,
                        CommitmentKind::tryOf,
                        CommitmentKind.values()),
                vocabulary(
                        "same-framework, different-subject, different-framework",
                        Comparability::of,
                        Comparability::tryOf,
                        Comparability.values()),
                vocabulary(
                        "better, worse, maintained, not-comparable, unknown",
                        GradeDirection::of,
                        GradeDirection::tryOf,
                        GradeDirection.values()),
                vocabulary(
                        "ordinal, statement, score, met-not-met",
                        ScaleKind::of,
                        ScaleKind::tryOf,
                        ScaleKind.values()),
                vocabulary(
                        "all-children, children-known-to-social-care,"
                            + " children-in-need-of-help-and-protection, looked-after-children,"
                            + " care-leavers, children-with-send, children-at-one-provider, adults",
                        Scope::of,
                        Scope::tryOf,
                        Scope.values()),
                vocabulary(
                        "snapshot, flow, running-total, rate",
                        Behaviour::of,
                        Behaviour::tryOf,
                        Behaviour.values()),
                vocabulary(
                        "percent, percentage-points, rate-per-1000, count, days, gbp, gbp-thousand,"
                                + " gbp-million, points",
                        MeasureUnit::of,
                        MeasureUnit::tryOf,
                        MeasureUnit.values()),
                vocabulary(
                        "final, provisional, estimated, suppressed, missing",
                        ObservationStatus::of,
                        ObservationStatus::tryOf,
                        ObservationStatus.values()),
                vocabulary(
                        "higher-is-better, lower-is-better, nearer-to-zero, neither",
                        Polarity::of,
                        Polarity::tryOf,
                        Polarity.values()),
                vocabulary(
                        "year-before, previous-period, earlier-period",
                        BasisKind::of,
                        BasisKind::tryOf,
                        BasisKind.values()),
                vocabulary(
                        "better, worse, maintained, unknown",
                        Direction::of,
                        Direction::tryOf,
                        Direction.values()),
                vocabulary("break, caution", Severity::of, Severity::tryOf, Severity.values()),
                vocabulary(
                        "clear, within-noise, not-tested",
                        Strength::of,
                        Strength::tryOf,
                        Strength.values()),
                vocabulary(
                        "target, plan, stretch, floor, national",
                        TargetKind::of,
                        TargetKind::tryOf,
                        TargetKind.values()),
                vocabulary(
                        "met, near, missed, in-progress, no-target",
                        TargetResult::of,
                        TargetResult::tryOf,
                        TargetResult.values()),
                vocabulary(
                        "exact, broader, narrower, related",
                        CrosswalkRelation::of,
                        CrosswalkRelation::tryOf,
                        CrosswalkRelation.values()),
                vocabulary(
                        "CY, FY, AY, FYQ, M, D",
                        PeriodKind::of,
                        PeriodKind::tryOf,
                        PeriodKind.values()),
                vocabulary(
                        "strength, weakness",
                        FindingKind::of,
                        FindingKind::tryOf,
                        FindingKind.values()),
                vocabulary(
                        "open, action-planned, in-progress, evidence-seen, closed",
                        RecommendationState::of,
                        RecommendationState::tryOf,
                        RecommendationState.values()),
                vocabulary(
                        "immediate, three-months, six-months, longer-term, unspecified",
                        Timescale::of,
                        Timescale::tryOf,
                        Timescale.values()),
                vocabulary(
                        "inspection, desk-assessment, peer-review, focused-visit",
                        InspectionMethod::of,
                        InspectionMethod::tryOf,
                        InspectionMethod.values()),
                vocabulary(
                        "delivered, became-business-as-usual, superseded, dropped",
                        ClosedBecause::of,
                        ClosedBecause::tryOf,
                        ClosedBecause.values()),
                vocabulary(
                        "better, worse, maintained",
                        PrintedDirection::of,
                        PrintedDirection::tryOf,
                        PrintedDirection.values()),
                vocabulary(
                        "equal, change-equals-difference, parts-sum-to, share-of",
                        EquivalenceRelation::of,
                        EquivalenceRelation::tryOf,
                        EquivalenceRelation.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void printsEachCodeAndReadsItBack(String codes, Case vocabulary) {
        assertThat(vocabulary.values()).extracting(Coded::code).containsExactly(codes.split(", "));
        for (Coded value : vocabulary.values()) {
            assertThat(vocabulary.of().apply(value.code())).isSameAs(value);
            assertThat(vocabulary.tryOf().apply(value.code()).orElseThrow()).isSameAs(value);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void refusesAnythingElseQuotingItAndListingTheCodes(String codes, Case vocabulary) {
        for (String wrong : List.of("", " ", "sideways", vocabulary.values().getFirst() + " ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vocabulary.of().apply(wrong))
                    .withMessageStartingWith("\"" + wrong + "\" is not a ")
                    .withMessageEndingWith(": it is one of " + codes);
            assertThat(vocabulary.tryOf().apply(wrong)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void hasWordsOfItsOwnForEachCode(String codes, Case vocabulary) {
        List<Term> terms =
                vocabulary.values().stream().map(value -> (Term) (Object) value).toList();

        assertThat(terms).extracting(Term::label).doesNotHaveDuplicates();
        assertThat(terms).extracting(Term::description).doesNotHaveDuplicates();
        assertThat(terms)
                .allSatisfy(term -> {
                    assertThat(term.label()).matches("[A-Z].*[^.]");
                    assertThat(term.description()).matches("[A-Z].*\\.");
                });
    }

    @Test
    void makesTheLabelFromTheCodeWhereNoOtherIsGiven() {
        assertThat(Polarity.NEARER_TO_ZERO.label()).isEqualTo("Nearer to zero");
        assertThat(Scope.CHILDREN_WITH_SEND.label()).isEqualTo("Children with SEND");
        assertThat(PeriodKind.FYQ.label()).isEqualTo("Quarter");
    }

    @Test
    void tellsUpperCaseFromLowerCase() {
        assertThat(Polarity.tryOf("Neither")).isEmpty();
    }
}
