package org.outcomes.inspections.inspection.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomes.inspections.inspection.app.Inspections.FrameworkVersion;
import org.outcomes.inspections.inspection.app.Inspections.Parent;
import org.outcomes.inspections.inspection.app.Inspections.References;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.app.Inspections.Versions;
import org.outcomes.inspections.inspection.app.Shelf.Change;
import org.outcomes.inspections.inspection.app.reading.InspectionTree;
import org.outcomes.inspections.inspection.app.reading.InspectionTree.Answered;
import org.outcomes.inspections.inspection.app.reading.Kinds;
import org.outcomes.inspections.inspection.app.reading.Known;
import org.outcomes.inspections.inspection.domain.Finding;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.inspection.domain.Intervention;
import org.outcomes.inspections.inspection.domain.Judgement;
import org.outcomes.inspections.inspection.domain.Recommendation;
import org.outcomes.inspections.reading.Read;
import org.outcomes.inspections.reading.Tally;

/**
 * What an import will store: the next version of each record of the file that is new or has
 * changed. What the file does not name stays.
 */
final class InspectionPlan {

    private final Tally tally;
    private final Known known;
    private final Versions held;
    private final Shelf<Inspection> inspections;
    private final Shelf<Judgement> judgements;
    private final Shelf<Finding> findings;
    private final Shelf<Recommendation> recommendations;
    private final ResponseShelf responses;
    private final Shelf<Intervention> interventions;
    private final Map<String, String> scales = new HashMap<>();
    private final Set<String> areas = new HashSet<>();

    InspectionPlan(Tally tally, Known known, Versions held, boolean reasoned) {
        this.tally = tally;
        this.known = known;
        this.held = held;
        inspections = new Shelf<>(Kinds.INSPECTION, held.inspections(), tally, reasoned);
        judgements = new Shelf<>(Kinds.JUDGEMENT, held.judgements(), tally, reasoned);
        findings = new Shelf<>(Kinds.FINDING, held.findings(), tally, reasoned);
        recommendations =
                new Shelf<>(Kinds.RECOMMENDATION, held.recommendations(), tally, reasoned);
        responses = new ResponseShelf(held.responses(), tally, reasoned);
        interventions = new Shelf<>(Kinds.INTERVENTION, held.interventions(), tally, reasoned);
    }

    /** Plans an inspection with its parts. */
    void add(InspectionTree tree, Inspection head) {
        Set<Change> changes = new HashSet<>();
        Change own = inspections.put(tree.head().at(), version(tree, head));
        changes.add(own);
        FrameworkVersion framework = framework(head);
        Parent parent = inspections.now(head.id()).asParent(Optional.of(framework));
        tree.judgements().forEach(read -> changes.add(judgement(read, head, parent)));
        tree.findings().forEach(read -> changes.add(finding(read, parent)));
        tree.recommendations().forEach(read -> changes.addAll(recommendation(read, parent)));
        tree.interventions().forEach(read -> changes.add(intervention(read, parent)));
        boolean changed = changes.contains(Change.ACCEPTED) || changes.contains(Change.REVISED);
        Change whole = own == Change.UNCHANGED && changed ? Change.REVISED : own;
        tally.count(Kinds.INSPECTION, whole.counts());
        if (changed) {
            areas.add(head.area().code());
            Optional.ofNullable(held.inspections().get(head.id()))
                    .ifPresent(before -> areas.add(before.value().area().code()));
        }
    }

    private Version<Inspection> version(InspectionTree tree, Inspection head) {
        LocalDate publicFrom = head.publicFrom(known.publishedOn(head.source()));
        FrameworkVersion framework = framework(head);
        Parent above = new Parent(head.id(), 1, publicFrom, Optional.of(framework));
        return new Version<>(head.id(), 1, tree.head().position(), above, publicFrom, head);
    }

    private FrameworkVersion framework(Inspection head) {
        return new FrameworkVersion(head.framework(), known.frameworkVersion(head.framework()));
    }

    private Change judgement(Read<Judgement> read, Inspection head, Parent parent) {
        String id = read.value().idIn(parent.id());
        scales.put(id, known.scaleOf(head.framework(), read.value().judgementArea()));
        return judgements.putCounted(read.at(), part(id, read, parent, parent.publicFrom()));
    }

    private Change finding(Read<Finding> read, Parent parent) {
        String id = read.value().id();
        return findings.putCounted(read.at(), part(id, read, parent, parent.publicFrom()));
    }

    private Set<Change> recommendation(Read<Answered> read, Parent parent) {
        Recommendation recommendation = read.value().recommendation();
        String id = recommendation.id();
        var own = new Read<>(read.at(), read.position(), recommendation);
        Set<Change> changes = new HashSet<>();
        changes.add(
                recommendations.putCounted(read.at(), part(id, own, parent, parent.publicFrom())));
        Parent answered = recommendations.now(id).asParent(Optional.empty());
        read.value()
                .responses()
                .forEach(response -> changes.add(responses.put(response, answered)));
        return changes;
    }

    private Change intervention(Read<Intervention> read, Parent parent) {
        Intervention value = read.value();
        LocalDate publicFrom =
                value.publicFrom(known.publishedOn(value.source()), parent.publicFrom());
        return interventions.putCounted(
                read.at(), part(value.id(), read, parent.withoutFramework(), publicFrom));
    }

    private static <T> Version<T> part(
            String id, Read<T> read, Parent parent, LocalDate publicFrom) {
        return new Version<>(id, 1, read.position(), parent, publicFrom, read.value());
    }

    /** What is to be stored. */
    Versions toStore() {
        return new Versions(
                inspections.toStore(),
                judgements.toStore(),
                findings.toStore(),
                recommendations.toStore(),
                responses.toStore(),
                interventions.toStore());
    }

    /** What the rows to be stored refer to. */
    References references() {
        return new References(findingVersions(), scales);
    }

    private Map<String, Integer> findingVersions() {
        Map<String, Integer> versions = new HashMap<>();
        held.findings().forEach((id, finding) -> versions.put(id, finding.version()));
        findings.toStore().forEach((id, finding) -> versions.put(id, finding.version()));
        return versions;
    }

    /** The areas whose answers change. */
    Set<String> areas() {
        return areas;
    }
}
