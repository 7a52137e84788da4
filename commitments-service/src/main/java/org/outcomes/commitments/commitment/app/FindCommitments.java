package org.outcomes.commitments.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.commitment.db.CommitmentQuery;
import org.outcomes.commitments.commitment.domain.CommitmentFilter;
import org.outcomes.commitments.commitment.domain.ReportedCommitment;
import org.outcomes.commitments.plan.db.PlanCodes;
import org.outcomes.commitments.plan.db.PlanQuery;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.CodeKind;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds commitments with what is reported of them. */
@ApplicationScoped
public class FindCommitments {

    private final Snapshot snapshot;

    @Inject
    FindCommitments(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page of the commitments of all plans. */
    public Listed<ReportedCommitment> page(
            Viewpoint viewpoint, PageRequest page, CommitmentFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        rows(new CommitmentQuery(handle, viewpoint), page, filter),
                        new UnknownCodes(handle, viewpoint)
                                .among(filter.place().areas(), PlanCodes.AREA)
                                .among(filter.place().plans(), PlanCodes.PLAN)
                                .among(filter.place().outcomeAreas(), CodeKind.OUTCOME_AREA)
                                .among(filter.statuses(), PlanCodes.STATUS)
                                .among(filter.stages(), PlanCodes.STAGE)
                                .warnings()));
    }

    /** One page of the commitments of the filter's one plan; empty where there is no such plan. */
    public Optional<Listed<ReportedCommitment>> pageOfPlan(
            Viewpoint viewpoint, PageRequest page, CommitmentFilter filter) {
        String plan = filter.place().plans().getFirst();
        return snapshot.read(handle ->
                new PlanQuery(handle, viewpoint)
                        .one(plan)
                        .map(_ ->
                                new Listed<>(
                                        rows(new CommitmentQuery(handle, viewpoint), page, filter),
                                        warningsOfPlan(
                                                new UnknownCodes(handle, viewpoint),
                                                plan,
                                                filter))));
    }

    /** One commitment, if it is there for the viewpoint. */
    public Optional<ReportedCommitment> one(Viewpoint viewpoint, String plan, String slug) {
        return snapshot.read(handle -> new CommitmentQuery(handle, viewpoint).one(plan, slug));
    }

    private static List<Keyed<ReportedCommitment>> rows(
            CommitmentQuery query, PageRequest page, CommitmentFilter filter) {
        return query.page(filter, page).stream()
                .map(found -> new Keyed<>(found, List.of(found.plan(), found.slug())))
                .toList();
    }

    private static List<String> warningsOfPlan(
            UnknownCodes unknown, String plan, CommitmentFilter filter) {
        return unknown.among(filter.place().outcomeAreas(), CodeKind.OUTCOME_AREA)
                .among(filter.statuses(), PlanCodes.statusOf(plan))
                .among(filter.stages(), PlanCodes.stageOf(plan))
                .warnings();
    }
}
