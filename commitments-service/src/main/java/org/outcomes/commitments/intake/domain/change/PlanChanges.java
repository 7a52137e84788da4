package org.outcomes.commitments.intake.domain.change;

import java.util.List;
import java.util.stream.Stream;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.intake.domain.Placed;
import org.outcomes.commitments.intake.domain.PlanTree;
import org.outcomes.commitments.intake.domain.StrandKey;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.reference.commitment.SchemeValue;

/** What a file changes of one plan: only these parts get a new version. */
public record PlanChanges(
        PlanTree tree,
        Comparison<Plan> plan,
        Comparison<SchemeValue> values,
        Comparison<Commitment> commitments,
        Comparison<Strand> strands,
        Comparison<ProgressUpdate> updates,
        Comparison<Measurement> measurements,
        Comparison<ProgressReport> reports) {

    /** Compares a plan of the file with the stored one. */
    public static PlanChanges of(PlanTree tree, HeldPlan held) {
        return new PlanChanges(
                tree,
                Comparison.of(List.of(tree.plan()), held.plan(), Plan::code),
                Comparison.of(values(tree), held.values(), SchemeValue::value),
                Comparison.of(tree.commitments(), held.commitments(), entry -> entry.name().code()),
                Comparison.of(tree.strands(), held.strands(), StrandKey::of),
                Comparison.of(tree.updates(), held.updates(), ProgressUpdate::key),
                Comparison.of(tree.measurements(), held.measurements(), Measurement::key),
                Comparison.of(tree.reports(), held.reports(), ProgressReport::code));
    }

    /** Whether the plan was not known. */
    public boolean isNew() {
        return plan.accepted() > 0;
    }

    /** Whether the plan or a part of it is new or changed. */
    public boolean changesSomething() {
        return Stream.of(plan, values, commitments, strands, updates, measurements, reports)
                .anyMatch(comparison -> !comparison.toStore().isEmpty());
    }

    private static List<Placed<SchemeValue>> values(PlanTree tree) {
        return tree.plan().value().scheme().values().stream()
                .map(value -> new Placed<>(value, tree.plan().pointer()))
                .toList();
    }
}
