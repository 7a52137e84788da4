package org.outcomes.commitments.plan.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.plan.db.PlanCodes;
import org.outcomes.commitments.plan.db.PlanQuery;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.plan.domain.PlanFilter;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.listing.UnknownCodes;
import org.outcomes.kit.page.Keyed;
import org.outcomes.kit.page.Listed;
import org.outcomes.kit.page.PageRequest;
import org.outcomes.kit.store.Snapshot;

/** Finds plans. */
@ApplicationScoped
public class FindPlans {

    private final Snapshot snapshot;

    @Inject
    FindPlans(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** One page of plans, in the order in which they were recorded. */
    public Listed<Plan> page(Viewpoint viewpoint, PageRequest page, PlanFilter filter) {
        return snapshot.read(handle ->
                new Listed<>(
                        new PlanQuery(handle, viewpoint)
                                .page(filter, page).stream()
                                        .map(plan -> new Keyed<>(plan, List.of(plan.code())))
                                        .toList(),
                        new UnknownCodes(handle, viewpoint)
                                .among(filter.areas(), PlanCodes.AREA)
                                .warnings()));
    }

    /** One plan, if it is there for the viewpoint. */
    public Optional<Plan> one(Viewpoint viewpoint, String code) {
        return snapshot.read(handle -> new PlanQuery(handle, viewpoint).one(code));
    }
}
