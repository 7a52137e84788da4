package org.outcomes.inspections.inspection.app.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.outcomes.inspections.framework.domain.InspectionFramework;
import org.outcomes.inspections.framework.domain.JudgementArea;
import org.outcomes.inspections.inspection.app.reading.InspectionTree.Answered;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.inspection.domain.FindingKind;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Judgement;
import org.outcomes.inspections.inspection.domain.KnownDay;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.kit.imports.JsonRecord;

/** Checks that everything an inspection names is there: each check is one fault, with its place. */
public final class ReferenceChecks {

    private final Tally tally;
    private final Known known;

    public ReferenceChecks(Tally tally, Known known) {
        this.tally = tally;
        this.known = known;
    }

    /** Checks an inspection and its parts. */
    public void check(InspectionTree tree) {
        tally.check(
                Kinds.INSPECTION,
                tree.head().at(),
                () -> {
                    tree.head().value().ifPresent(head -> checkHead(tree.head().at(), head));
                    checkByFramework(tree);
                    checkFindings(tree);
                    checkRecommendations(tree);
                    checkInterventions(tree);
                });
    }

    private void checkHead(JsonRecord at, Inspection head) {
        if (known.framework(head.framework()).isEmpty()) {
            at.refuse("framework", "No inspection framework '" + head.framework() + "' is stored.");
        }
        checkSource(at, "source", head.source());
        checkKnown(at, head.known());
    }

    private void checkByFramework(InspectionTree tree) {
        Optional<InspectionFramework> framework =
                tree.head().value().flatMap(head -> known.framework(head.framework()));
        if (framework.isEmpty()) {
            return;
        }
        tree.judgements()
                .forEach(read ->
                        tally.check(
                                Kinds.JUDGEMENT,
                                read.at(),
                                () -> checkJudgement(read.at(), read.value(), framework.get())));
        tree.findings()
                .forEach(read ->
                        tally.check(
                                Kinds.FINDING,
                                read.at(),
                                () ->
                                        area(
                                                read.at(),
                                                read.value().judgementArea(),
                                                framework.get())));
    }

    private static void checkJudgement(
            JsonRecord at, Judgement judgement, InspectionFramework framework) {
        area(at, judgement.judgementArea(), framework)
                .ifPresent(area -> {
                    checkGrade(at, "grade", judgement.grade(), framework, area);
                    judgement
                            .narrativeGrade()
                            .ifPresent(grade ->
                                    checkGrade(at, "narrativeGrade", grade, framework, area));
                });
        judgement
                .subject()
                .filter(subject -> !framework.judges(subject))
                .ifPresent(subject ->
                        at.refuse(
                                "subject",
                                "Framework %s judges no subject '%s'."
                                        .formatted(framework.code(), subject)));
    }

    private static Optional<JudgementArea> area(
            JsonRecord at, String code, InspectionFramework framework) {
        Optional<JudgementArea> area = framework.judgementArea(code);
        if (area.isEmpty()) {
            at.refuse(
                    "judgementArea",
                    "Framework %s has no judgement area '%s'.".formatted(framework.code(), code));
        }
        return area;
    }

    // Five parameters, since a fault needs both its place and its reason.
    private static void checkGrade(
            JsonRecord at,
            String field,
            String grade,
            InspectionFramework framework,
            JudgementArea area) {
        if (!framework.grades(area, grade)) {
            at.refuse(field, "Scale %s has no grade '%s'.".formatted(area.scale(), grade));
        }
    }

    private void checkFindings(InspectionTree tree) {
        for (Read<Finding> read : tree.findings()) {
            tally.check(
                    Kinds.FINDING,
                    read.at(),
                    () -> checkOutcomeArea(read.at(), read.value().outcomeArea()));
        }
    }

    private void checkRecommendations(InspectionTree tree) {
        Set<String> weaknesses = weaknessesOf(tree);
        for (Read<Answered> read : tree.recommendations()) {
            var recommendation = read.value().recommendation();
            tally.check(
                    Kinds.RECOMMENDATION,
                    read.at(),
                    () -> {
                        checkOutcomeArea(read.at(), recommendation.outcomeArea());
                        recommendation
                                .sameAs()
                                .filter(finding -> !weaknesses.contains(finding))
                                .ifPresent(finding ->
                                        read.at()
                                                .refuse(
                                                        "sameAs",
                                                        "This inspection has no weakness '"
                                                                + finding
                                                                + "'."));
                        read.value()
                                .responses()
                                .forEach(response ->
                                        tally.check(
                                                Kinds.RESPONSE,
                                                response.at(),
                                                () ->
                                                        checkSource(
                                                                response.at(),
                                                                "source",
                                                                response.value().source())));
                    });
        }
    }

    private Set<String> weaknessesOf(InspectionTree tree) {
        Set<String> weaknesses = new HashSet<>();
        tree.head()
                .value()
                .ifPresent(head ->
                        known.weaknesses()
                                .forEach((finding, inspection) -> {
                                    if (inspection.equals(head.id())) {
                                        weaknesses.add(finding);
                                    }
                                }));
        for (Read<Finding> read : tree.findings()) {
            if (read.value().kind() == FindingKind.WEAKNESS) {
                weaknesses.add(read.value().id());
            } else {
                weaknesses.remove(read.value().id());
            }
        }
        return weaknesses;
    }

    private void checkInterventions(InspectionTree tree) {
        tree.interventions()
                .forEach(read ->
                        tally.check(
                                Kinds.INTERVENTION,
                                read.at(),
                                () -> {
                                    checkSource(read.at(), "source", read.value().source());
                                    checkKnown(read.at(), read.value().known());
                                }));
    }

    private void checkKnown(JsonRecord at, Optional<KnownDay> day) {
        day.ifPresent(known -> checkSource(at, "knownFrom", known.from()));
    }

    private void checkSource(JsonRecord at, String field, String source) {
        if (!known.sources().containsKey(source)) {
            at.refuse(field, "No source '" + source + "' is stored.");
        }
    }

    private void checkOutcomeArea(JsonRecord at, Optional<String> outcomeArea) {
        outcomeArea
                .filter(code -> !known.outcomeAreas().contains(code))
                .ifPresent(code ->
                        at.refuse(
                                "outcomeArea",
                                "No stored outcome framework has an area '" + code + "'."));
    }
}
