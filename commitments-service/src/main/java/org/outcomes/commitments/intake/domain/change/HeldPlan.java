package org.outcomes.commitments.intake.domain.change;

import java.util.Map;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.Strand;
import org.outcomes.commitments.intake.domain.StrandKey;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.progress.domain.Measurement;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.progress.domain.UpdateKey;
import org.outcomes.commitments.report.domain.ProgressReport;
import org.outcomes.reference.commitment.SchemeValue;

/**
 * A plan as it is stored, with all its parts by what they are known by; all empty where it is not
 * known.
 *
 * @param plan by its code, at most one
 */
public record HeldPlan(
        Map<String, Held<Plan>> plan,
        Map<String, Held<SchemeValue>> values,
        Map<String, Held<Commitment>> commitments,
        Map<StrandKey, Held<Strand>> strands,
        Map<UpdateKey, Held<ProgressUpdate>> updates,
        Map<Measurement.Key, Held<Measurement>> measurements,
        Map<String, Held<ProgressReport>> reports) {}
