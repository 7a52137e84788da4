package org.outcomes.commitments.intake.domain;

import java.util.List;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.report.domain.ProgressReport;

/** A plan of the file with all its parts, each kind in the order of the file. */
public record PlanTree(
        Placed<Plan> plan,
        List<Placed<Commitment>> commitments,
        List<Placed<Strand>> strands,
        List<Placed<ProgressUpdate>> updates,
        List<Placed<Measurement>> measurements,
        List<Placed<ProgressReport>> reports) {}
