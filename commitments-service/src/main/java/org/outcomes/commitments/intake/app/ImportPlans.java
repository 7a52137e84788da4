package org.outcomes.commitments.intake.app;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.intake.db.HeldPlans;
import org.outcomes.commitments.intake.db.KnownReferences;
import org.outcomes.commitments.intake.db.PlanRecorder;
import org.outcomes.commitments.intake.domain.Known;
import org.outcomes.commitments.intake.domain.PlanTree;
import org.outcomes.commitments.intake.domain.change.Continuity;
import org.outcomes.commitments.intake.domain.change.HeldPlan;
import org.outcomes.commitments.intake.domain.change.PlanChanges;
import org.outcomes.commitments.intake.domain.change.Refusal;
import org.outcomes.commitments.intake.file.PlanReading;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.json.JsonFile;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;

/**
 * Takes in {@code plans.json}: all of it or nothing. What the file does not name stays as it is.
 */
@ApplicationScoped
public class ImportPlans {

    private final ImportTransaction transaction;
    private final PlanRecorder recorder;

    @Inject
    ImportPlans(ImportTransaction transaction, PlanRecorder recorder) {
        this.transaction = transaction;
        this.recorder = recorder;
    }

    /** Imports a file; with a fault in it nothing is stored. */
    public ImportReport importFile(ImportRequest request, InputStream body) {
        Faults faults = new Faults();
        List<JsonRecord> records = JsonFile.readList(body, faults);
        return transaction.run(request, handle -> importInto(handle, request, records, faults));
    }

    private ImportOutcome importInto(
            Handle handle, ImportRequest request, List<JsonRecord> records, Faults faults) {
        Known known = KnownReferences.in(handle);
        List<PlanChanges> changes =
                new PlanReading(known, faults)
                        .read(records).stream()
                                .map(tree -> compare(handle, request, tree, faults))
                                .toList();
        if (!faults.isEmpty()) {
            return Tally.rejected(faults);
        }
        List<PlanChanges> toStore = changes.stream().filter(PlanChanges::changesSomething).toList();
        toStore.forEach(plan -> recorder.record(handle, plan, request));
        return Tally.taken(changes, areas(toStore));
    }

    private static PlanChanges compare(
            Handle handle, ImportRequest request, PlanTree tree, Faults faults) {
        HeldPlan held = HeldPlans.of(handle, tree.plan().value().code());
        PlanChanges changes = PlanChanges.of(tree, held);
        Continuity.refusals(changes, held, request.reason()).stream()
                .map(ImportPlans::fault)
                .forEach(faults::add);
        return changes;
    }

    private static Fault fault(Refusal refusal) {
        return Fault.ofPointer(refusal.pointer(), refusal.value(), refusal.detail());
    }

    private static Set<String> areas(List<PlanChanges> changes) {
        return changes.stream()
                .map(plan -> plan.tree().plan().value().area().code())
                .collect(toSet());
    }
}
