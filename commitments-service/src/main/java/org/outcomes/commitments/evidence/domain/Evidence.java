package org.outcomes.commitments.evidence.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.commitment.domain.CommitmentCounts;
import org.outcomes.commitments.commitment.domain.CommitmentCounts.Alike;
import org.outcomes.commitments.commitment.domain.ReportedCommitment;
import org.outcomes.commitments.plan.domain.Plan;
import org.outcomes.commitments.report.domain.ReconciledReport;
import org.outcomes.reference.outcome.OutcomeFramework;

/**
 * All that is known of an area by a day.
 *
 * @param revision of the data that it was read from
 * @param framework the one asked for; empty where nothing stored answers to it
 * @param plans every plan of the area, whatever its framework
 * @param promised what the plans of the framework promise in the outcome areas asked for
 * @param namedMeasures of every plan of the area
 * @param reports of every plan of the area
 */
public record Evidence(
        long revision,
        Optional<OutcomeFramework> framework,
        List<Plan> plans,
        Promised promised,
        List<NamedMeasure> namedMeasures,
        List<ReconciledReport> reports) {

    /**
     * Commitments of some outcome areas.
     *
     * @param outcomeAreas the codes of those asked for, in the framework's order
     * @param commitments all of them, in the order of their plans
     */
    public record Promised(List<String> outcomeAreas, List<ReportedCommitment> commitments) {}

    /** The counts of one outcome area. */
    public record Summary(String outcomeArea, CommitmentCounts counts) {}

    /** One summary for every outcome area asked for, by the values of all plans of the area. */
    public List<Summary> summaries() {
        CommitmentCounts.Values values = CommitmentCounts.Values.of(plans);
        List<Alike> entries = promised.commitments().stream().map(Evidence::entry).toList();
        return promised.outcomeAreas().stream()
                .map(area -> new Summary(area, CommitmentCounts.ofArea(area, values, entries)))
                .toList();
    }

    private static Alike entry(ReportedCommitment reported) {
        return new Alike(
                reported.commitment().outcomeArea(),
                reported.commitment().kind(),
                reported.standing(),
                1);
    }
}
