package org.outcomes.inspections.inspection.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.inspections.framework.app.Frameworks;
import org.outcomes.inspections.inspection.app.Inspections.Version;
import org.outcomes.inspections.inspection.app.Inspections.Versions;
import org.outcomes.inspections.inspection.app.reading.InspectionReading;
import org.outcomes.inspections.inspection.app.reading.InspectionTree;
import org.outcomes.inspections.inspection.app.reading.Kinds;
import org.outcomes.inspections.inspection.app.reading.Known;
import org.outcomes.inspections.inspection.app.reading.ReferenceChecks;
import org.outcomes.inspections.inspection.domain.Inspection;
import org.outcomes.inspections.reading.Tally;
import org.outcomes.inspections.record.Recording;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.json.JsonFile;
import org.outcomes.reference.inspection.FindingKind;

/**
 * Imports {@code inspections.json}. Only what has changed of an inspection becomes a new version;
 * what the file does not name of it stays.
 */
@ApplicationScoped
public class ImportInspections {

    private final ImportTransaction transaction;
    private final EntityManager entities;
    private final Frameworks frameworks;
    private final Inspections inspections;

    @Inject
    ImportInspections(
            ImportTransaction transaction,
            EntityManager entities,
            Frameworks frameworks,
            Inspections inspections) {
        this.transaction = transaction;
        this.entities = entities;
        this.frameworks = frameworks;
        this.inspections = inspections;
    }

    /** Imports the file, all of it or nothing. */
    public ImportReport importFile(ImportRequest request, InputStream body) {
        Tally tally = new Tally(Kinds.ALL);
        InspectionReading reading = new InspectionReading(tally);
        List<InspectionTree> trees = reading.readAll(JsonFile.readList(body, tally.faults()));
        FileRead file = new FileRead(trees, reading.faultyFindings(trees), tally);
        return transaction.run(request, handle -> importInto(handle, request, file));
    }

    private record FileRead(List<InspectionTree> trees, Set<String> faultyFindings, Tally tally) {}

    private ImportOutcome importInto(Handle handle, ImportRequest request, FileRead file) {
        List<InspectionTree> trees = file.trees();
        Tally tally = file.tally();
        Versions held = inspections.newest(ids(trees), partIds(trees));
        Known known = known(handle, file, held);
        ReferenceChecks checks = new ReferenceChecks(tally, known);
        trees.forEach(checks::check);
        if (!tally.sound()) {
            return tally.outcome(Set.of());
        }
        InspectionPlan plan = new InspectionPlan(tally, known, held, request.reason().isPresent());
        trees.forEach(tree -> tree.head().value().ifPresent(head -> plan.add(tree, head)));
        if (tally.sound()) {
            inspections.add(plan.toStore(), plan.references(), Recording.of(request));
            entities.flush();
            refuseMisfits(handle, trees, tally);
        }
        return tally.outcome(plan.areas());
    }

    private Known known(Handle handle, FileRead file, Versions held) {
        List<InspectionTree> trees = file.trees();
        List<String> frameworkCodes =
                trees.stream()
                        .flatMap(tree -> tree.head().value().stream())
                        .map(Inspection::framework)
                        .distinct()
                        .toList();
        List<String> sources = trees.stream().flatMap(InspectionTree::sources).distinct().toList();
        return new Known(
                frameworks.withCodes(handle, frameworkCodes),
                inspections.sources(handle, sources),
                frameworks.outcomeAreas(handle),
                weaknesses(held),
                file.faultyFindings());
    }

    private static Map<String, Set<String>> weaknesses(Versions held) {
        return held.findings().values().stream()
                .filter(finding -> finding.value().kind() == FindingKind.WEAKNESS)
                .collect(
                        groupingBy(
                                finding -> finding.parent().id(), mapping(Version::id, toSet())));
    }

    private void refuseMisfits(Handle handle, List<InspectionTree> trees, Tally tally) {
        for (Inspections.Misfit misfit : inspections.misfits(handle, ids(trees))) {
            trees.stream()
                    .filter(tree ->
                            tree.head()
                                    .value()
                                    .filter(head -> head.id().equals(misfit.inspection()))
                                    .isPresent())
                    .forEach(tree ->
                            tally.refuse(
                                    Kinds.INSPECTION,
                                    tree.head().at(),
                                    misfit.part(),
                                    misfit.detail()));
        }
    }

    private static List<String> ids(List<InspectionTree> trees) {
        return trees.stream()
                .flatMap(tree -> tree.head().value().stream())
                .map(Inspection::id)
                .toList();
    }

    private static List<String> partIds(List<InspectionTree> trees) {
        return trees.stream().flatMap(InspectionTree::partIds).toList();
    }
}
