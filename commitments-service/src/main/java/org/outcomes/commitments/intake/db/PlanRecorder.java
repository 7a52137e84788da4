package org.outcomes.commitments.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.db.CommitmentRow;
import org.outcomes.commitments.commitment.db.CommitmentRows;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.intake.domain.change.NextVersion;
import org.outcomes.commitments.intake.domain.change.PlanChanges;
import org.outcomes.commitments.plan.db.PlanRow;
import org.outcomes.commitments.plan.db.PlanRows;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.kit.imports.ImportRequest;

/** Adds new versions of plans and their parts; nothing stored is touched. */
@ApplicationScoped
public class PlanRecorder {

    private final PlanRows plans;
    private final CommitmentRows commitments;

    @Inject
    PlanRecorder(PlanRows plans, CommitmentRows commitments) {
        this.plans = plans;
        this.commitments = commitments;
    }

    /** Adds what has changed of a plan. */
    public void record(Handle handle, PlanChanges changes, ImportRequest request) {
        Plan plan = changes.tree().plan().value();
        changes.plan().toStore().forEach(version -> add(version, request));
        plans.flush();
        PartRecorder parts = new PartRecorder(handle, plan, request);
        parts.addValues(changes.values().toStore());
        CommitmentRow.Framework framework = framework(handle, plan);
        changes.commitments().toStore().forEach(version -> add(plan, version, framework, request));
        commitments.flush();
        commitments.getEntityManager().clear();
        parts.addStrands(changes.strands().toStore());
        parts.addUpdates(changes.updates().toStore());
        parts.addMeasurements(changes.measurements().toStore());
        parts.addReports(changes.reports().toStore());
    }

    private void add(NextVersion<Plan> version, ImportRequest request) {
        int position = version.isNew() ? plans.nextPosition() : version.position();
        plans.persist(
                new PlanRow(version.value(), version.number(), position)
                        .recordedBy(request.actor().name(), request.reason()));
    }

    private void add(
            Plan plan,
            NextVersion<Commitment> version,
            CommitmentRow.Framework framework,
            ImportRequest request) {
        Commitment commitment = version.value();
        commitments.persist(
                new CommitmentRow(
                                new CommitmentRow.Id(
                                        plan.code(), commitment.name().code(), version.number()),
                                version.position(),
                                commitment,
                                framework)
                        .recordedBy(request.actor().name(), request.reason()));
    }

    private static CommitmentRow.Framework framework(Handle handle, Plan plan) {
        int version =
                handle.createQuery(
                                "select version from current_outcome_framework where code = :code")
                        .bind("code", plan.outcomeFramework())
                        .mapTo(Integer.class)
                        .one();
        return new CommitmentRow.Framework(plan.outcomeFramework(), version);
    }
}
