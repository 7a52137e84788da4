package org.outcomes.commitments.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.db.AlikeQuery;
import org.outcomes.commitments.commitment.domain.CommitmentCounts;
import org.outcomes.commitments.commitment.domain.CommitmentCounts.Alike;
import org.outcomes.commitments.plan.db.PlanQuery;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.report.db.CountedQuery;
import org.outcomes.commitments.report.db.ReportQuery;
import org.outcomes.commitments.report.domain.PlanSummary;
import org.outcomes.commitments.report.domain.PlanSummary.AreaCounts;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.outcome.OutcomeFrameworkRegister;
import org.outcomes.kit.store.Snapshot;
import org.outcomes.reference.outcome.OutcomeArea;
import org.outcomes.reference.outcome.OutcomeFramework;

/** Sums up a plan. */
@ApplicationScoped
public class SumUpPlan {

    private final Snapshot snapshot;

    @Inject
    SumUpPlan(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The summary of a plan, if it is there for the viewpoint. */
    public Optional<PlanSummary> of(Viewpoint viewpoint, String plan) {
        return snapshot.read(handle ->
                new PlanQuery(handle, viewpoint)
                        .one(plan)
                        .map(found -> sumUp(handle, viewpoint, found)));
    }

    private static PlanSummary sumUp(Handle handle, Viewpoint viewpoint, Plan plan) {
        CommitmentCounts.Values values = CommitmentCounts.Values.of(List.of(plan));
        List<Alike> entries = new AlikeQuery(handle, viewpoint).ofPlan(plan.code());
        return new PlanSummary(
                plan,
                CommitmentCounts.of(values, entries),
                outcomeAreas(handle, plan).stream()
                        .map(area ->
                                new AreaCounts(
                                        area,
                                        CommitmentCounts.ofArea(area.code(), values, entries)))
                        .toList(),
                new CountedQuery(handle, viewpoint)
                        .reconcile(
                                List.of(plan),
                                new ReportQuery(handle, viewpoint).all(List.of(plan.code()))));
    }

    private static List<OutcomeArea> outcomeAreas(Handle handle, Plan plan) {
        return OutcomeFrameworkRegister.allIn(handle)
                .framework(plan.outcomeFramework())
                .map(OutcomeFramework::areas)
                .orElse(List.of());
    }
}
