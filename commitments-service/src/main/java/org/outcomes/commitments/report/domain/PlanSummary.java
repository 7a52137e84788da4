package org.outcomes.commitments.report.domain;

import java.util.List;
import org.outcomes.commitments.commitment.domain.CommitmentCounts;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.reference.outcome.OutcomeArea;

/**
 * A plan summed up.
 *
 * @param total all of its commitments
 * @param areas the same by outcome area, in the order of the plan's framework
 * @param reports its progress reports, each beside what is counted
 */
public record PlanSummary(
        Plan plan, CommitmentCounts total, List<AreaCounts> areas, List<ReconciledReport> reports) {

    /** The counts of one outcome area. */
    public record AreaCounts(OutcomeArea area, CommitmentCounts counts) {}
}
