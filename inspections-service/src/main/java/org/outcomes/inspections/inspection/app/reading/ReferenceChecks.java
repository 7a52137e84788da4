package org.outcomes.inspections.inspection.app.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.outcomes.inspections.inspection.app.reading.InspectionTree.Answered;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Intervention;
import org.outcomes.inspections.inspection.domain.KnownDay;
import org.outcomes.inspections.inspection.domain.Response;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.reference.inspection.FindingKind;

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
        JsonRecord at = tree.head().at();
        tally.check(
                Kinds.INSPECTION,
                at,
                () -> {
                    tree.head().value().ifPresent(head -> checkHead(at, head));
                    checkByFramework(tree);
                    tree.findings().forEach(this::checkFinding);
                    Set<String> weaknesses = weaknessesOf(tree);
                    tree.recommendations().forEach(read -> checkRecommendation(read, weaknesses));
                    tree.interventions().forEach(this::checkIntervention);
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
        Optional<FrameworkChecks> framework =
                tree.head()
                        .value()
                        .flatMap(head -> known.framework(head.framework()))
                        .map(FrameworkChecks::new);
        if (framework.isEmpty()) {
            return;
        }
        FrameworkChecks checks = framework.get();
        tree.judgements()
                .forEach(read ->
                        tally.check(
                                Kinds.JUDGEMENT,
                                read.at(),
                                () -> checks.check(read.at(), read.value())));
        tree.findings()
                .forEach(read ->
                        tally.check(
                                Kinds.FINDING,
                                read.at(),
                                () -> checks.check(read.at(), read.value())));
    }

    private void checkFinding(Read<Finding> read) {
        tally.check(
                Kinds.FINDING,
                read.at(),
                () -> checkOutcomeArea(read.at(), read.value().outcomeArea()));
    }

    private void checkRecommendation(Read<Answered> read, Set<String> weaknesses) {
        var recommendation = read.value().recommendation();
        tally.check(
                Kinds.RECOMMENDATION,
                read.at(),
                () -> {
                    checkOutcomeArea(read.at(), recommendation.outcomeArea());
                    recommendation
                            .sameAs()
                            .filter(finding -> !weaknesses.contains(finding))
                            .filter(finding -> !known.faultyFindings().contains(finding))
                            .map("This inspection has no weakness '%s'."::formatted)
                            .ifPresent(detail -> read.at().refuse("sameAs", detail));
                    read.value().responses().forEach(this::checkResponse);
                });
    }

    private void checkResponse(Read<Response> read) {
        tally.check(
                Kinds.RESPONSE,
                read.at(),
                () -> checkSource(read.at(), "source", read.value().source()));
    }

    private void checkIntervention(Read<Intervention> read) {
        tally.check(
                Kinds.INTERVENTION,
                read.at(),
                () -> {
                    checkSource(read.at(), "source", read.value().source());
                    checkKnown(read.at(), read.value().known());
                });
    }

    /** The weaknesses of an inspection, stored ones too: what the file says of one counts. */
    private Set<String> weaknessesOf(InspectionTree tree) {
        String inspection = tree.head().value().map(Inspection::id).orElse("");
        Set<String> weaknesses =
                new HashSet<>(known.weaknesses().getOrDefault(inspection, Set.of()));
        for (Read<Finding> read : tree.findings()) {
            if (read.value().kind() == FindingKind.WEAKNESS) {
                weaknesses.add(read.value().id());
            } else {
                weaknesses.remove(read.value().id());
            }
        }
        return weaknesses;
    }

    private void checkKnown(JsonRecord at, Optional<KnownDay> day) {
        day.ifPresent(found -> checkSource(at, "knownFrom", found.from()));
    }

    private void checkSource(JsonRecord at, String field, String source) {
        if (!known.sources().containsKey(source)) {
            at.refuse(field, "No source '" + source + "' is stored.");
        }
    }

    private void checkOutcomeArea(JsonRecord at, Optional<String> outcomeArea) {
        outcomeArea
                .filter(code -> !known.outcomeAreas().contains(code))
                .map("No stored outcome framework has an area '%s'."::formatted)
                .ifPresent(detail -> at.refuse("outcomeArea", detail));
    }
}
