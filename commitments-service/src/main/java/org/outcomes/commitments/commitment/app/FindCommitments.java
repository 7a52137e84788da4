package org.outcomes.commitments.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.outcomes.commitments.commitment.db.CommitmentQuery;
import org.outcomes.commitments.commitment.domain.CommitmentFilter;
import org.outcomes.commitments.commitment.domain.ReportedCommitment;
import org.outcomes.commitments.plan.db.PlanQuery;
import org.outcomes.commitments.plan.db.UnknownCodes;
import org.outcomes.commitments.plan.domain.Found;
import org.outcomes.kit.audience.Viewpoint;
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
    public Found<ReportedCommitment> page(
            Viewpoint viewpoint, PageRequest page, CommitmentFilter filter) {
        return snapshot.read(handle -> {
            UnknownCodes unknown =
                    UnknownCodes.inAll(handle, viewpoint)
                            .areas(filter.place().areas())
                            .plans(filter.place().plans());
            return find(handle, unknown, new Question(viewpoint, page, filter));
        });
    }

    /** One page of the commitments of the filter's one plan; empty where there is no such plan. */
    public Optional<Found<ReportedCommitment>> pageOfPlan(
            Viewpoint viewpoint, PageRequest page, CommitmentFilter filter) {
        String plan = filter.place().plans().getFirst();
        return snapshot.read(handle ->
                new PlanQuery(handle, viewpoint)
                        .one(plan)
                        .map(_ ->
                                find(
                                        handle,
                                        UnknownCodes.inPlan(handle, viewpoint, plan),
                                        new Question(viewpoint, page, filter))));
    }

    /** One commitment, if it is there for the viewpoint. */
    public Optional<ReportedCommitment> one(Viewpoint viewpoint, String plan, String slug) {
        return snapshot.read(handle -> new CommitmentQuery(handle, viewpoint).one(plan, slug));
    }

    private record Question(Viewpoint viewpoint, PageRequest page, CommitmentFilter filter) {}

    private static Found<ReportedCommitment> find(
            Handle handle, UnknownCodes unknown, Question question) {
        CommitmentFilter filter = question.filter();
        List<String> warnings =
                unknown.outcomeAreas(filter.place().outcomeAreas())
                        .statuses(filter.statuses())
                        .stages(filter.stages())
                        .warnings();
        return new Found<>(
                new CommitmentQuery(handle, question.viewpoint()).page(filter, question.page()),
                warnings);
    }
}
