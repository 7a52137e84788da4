package org.outcomes.commitments.plan.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The versions of plans, for adding. */
@ApplicationScoped
public class PlanRows implements PanacheRepositoryBase<PlanRow, PlanRow.Id> {

    /** The place of the next plan to be recorded. */
    public int nextPosition() {
        return (int) count("id.version = 1") + 1;
    }
}
