package org.outcomes.gateway.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomes.gateway.evidence.app.PartState;
import org.outcomes.gateway.gap.domain.GapKind;
import org.outcomes.gateway.inconsistency.domain.InconsistencyKind;
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
import org.outcomes.reference.measure.direction.Strength;
import org.outcomes.reference.measure.target.TargetKind;
import org.outcomes.reference.measure.target.TargetResult;
import org.outcomes.reference.outcome.CrosswalkRelation;
import org.outcomes.reference.period.PeriodKind;

/** Every closed vocabulary whose codes stand in answers. */
final class Vocabularies {

    private static final String FRAMEWORKS = "/v1/inspection-frameworks";
    private static final String PLANS = "/v1/plans";

    private static final List<VocabularyResponse> ALL =
            Stream.of(ofMeasures(), ofJudgements(), ofPromises(), ofTheSuite())
                    .flatMap(part -> part)
                    .sorted(Comparator.comparing(VocabularyResponse::code))
                    .toList();

    private Vocabularies() {}

    /** All of them, by their codes. */
    static List<VocabularyResponse> all() {
        return ALL;
    }

    /** The one with this code, if there is one. */
    static Optional<VocabularyResponse> find(String code) {
        return ALL.stream().filter(vocabulary -> vocabulary.code().equals(code)).findFirst();
    }

    private static Stream<VocabularyResponse> ofMeasures() {
        return Stream.of(
                VocabularyResponse.of(
                        "against-target",
                        "Against target",
                        "How a value stands against its target.",
                        TargetResult.values()),
                VocabularyResponse.of(
                        "behaviour",
                        "Behaviour",
                        "How a measure holds over its period.",
                        Behaviour.values()),
                VocabularyResponse.of(
                        "break-severity",
                        "Severity of a break",
                        "What a break in a series does to comparisons across it.",
                        org.outcomes.reference.measure.direction.Severity.values()),
                VocabularyResponse.of(
                        "direction",
                        "Direction of travel",
                        "Which way a value has gone.",
                        Direction.values()),
                VocabularyResponse.of(
                        "direction-basis",
                        "Basis of a direction",
                        "Which earlier value a value is compared with.",
                        BasisKind.values()),
                VocabularyResponse.of(
                        "equivalence-relation",
                        "Relation of an equivalence",
                        "How two records that claim the same quantity should agree.",
                        EquivalenceRelation.values()),
                VocabularyResponse.of(
                        "observation-status",
                        "Status of an observation",
                        "How firm a published value is, or why there is none.",
                        ObservationStatus.values()),
                VocabularyResponse.of(
                        "period-kind",
                        "Kind of period",
                        "What a period is; a span of several begins with the same kind.",
                        PeriodKind.values()),
                VocabularyResponse.of(
                        "polarity",
                        "Polarity",
                        "Which way a measure gets better.",
                        Polarity.values()),
                VocabularyResponse.of(
                        "printed-direction",
                        "Printed direction",
                        "Which way a source says that a value has gone.",
                        PrintedDirection.values()),
                VocabularyResponse.of(
                        "strength",
                        "Strength of a change",
                        "Whether a change is more than chance.",
                        Strength.values()),
                VocabularyResponse.of(
                        "target-kind",
                        "Kind of target",
                        "What a target is, in the order in which one is chosen.",
                        TargetKind.values()),
                VocabularyResponse.of(
                        "unit", "Unit", "What a value is counted in.", MeasureUnit.values()));
    }

    private static Stream<VocabularyResponse> ofJudgements() {
        return Stream.of(
                VocabularyResponse.of(
                        "comparability",
                        "Comparability",
                        "What a judgement has in common with the one before it.",
                        Comparability.values()),
                VocabularyResponse.of(
                        "finding-kind",
                        "Kind of finding",
                        "Whether inspectors found something good or wanting.",
                        FindingKind.values()),
                VocabularyResponse.of(
                        "grade-direction",
                        "Direction of a grade",
                        "Which way a judgement has gone since the one before it.",
                        GradeDirection.values()),
                VocabularyResponse.of(
                        "inspection-method",
                        "Method of an inspection",
                        "How an inspection was done.",
                        InspectionMethod.values()),
                VocabularyResponse.of(
                        "recommendation-state",
                        "State of a recommendation",
                        "How far a recommendation has come.",
                        RecommendationState.values()),
                VocabularyResponse.of(
                        "scale-kind",
                        "Kind of scale",
                        "How the grades of a scale relate to each other; each framework has its own"
                                + " grades.",
                        ScaleKind.values(),
                        FRAMEWORKS),
                VocabularyResponse.of(
                        "scope",
                        "Scope of a judgement",
                        "Which people a judgement speaks of, widest first.",
                        Scope.values()),
                VocabularyResponse.of(
                        "timescale",
                        "Timescale of a recommendation",
                        "How soon something is to be done; each framework has its own due days.",
                        Timescale.values(),
                        FRAMEWORKS));
    }

    private static Stream<VocabularyResponse> ofPromises() {
        return Stream.of(
                VocabularyResponse.of(
                        "closed-because",
                        "Reason for closing",
                        "Why a commitment is complete.",
                        ClosedBecause.values()),
                VocabularyResponse.of(
                        "commitment-kind",
                        "Kind of commitment",
                        "What an entry of a plan is; each plan has its own statuses and stages.",
                        CommitmentKind.values(),
                        PLANS));
    }

    private static Stream<VocabularyResponse> ofTheSuite() {
        return Stream.of(
                VocabularyResponse.of(
                        "area-kind", "Kind of area", "What an area is.", AreaKind.values()),
                VocabularyResponse.of(
                        "crosswalk-relation",
                        "Relation of outcome areas",
                        "What the second outcome area of a link is, seen from the first.",
                        CrosswalkRelation.values(),
                        "/v1/outcome-frameworks"),
                VocabularyResponse.of(
                        "gap-rule",
                        "Rule of a gap",
                        "What is absent, overdue or unlinked.",
                        GapKind.values()),
                VocabularyResponse.of(
                        "inconsistency-rule",
                        "Rule of an inconsistency",
                        "Which two records cannot both be taken at face value.",
                        InconsistencyKind.values()),
                VocabularyResponse.of(
                        "inconsistency-severity",
                        "Severity of an inconsistency",
                        "How much an inconsistency weighs.",
                        org.outcomes.gateway.inconsistency.domain.Severity.values()),
                VocabularyResponse.of(
                        "service",
                        "Service",
                        "Which service keeps a record.",
                        ServiceName.values()),
                VocabularyResponse.of(
                        "source-state",
                        "State of a part",
                        "How the part of a service came into an answer.",
                        PartState.values()));
    }
}
