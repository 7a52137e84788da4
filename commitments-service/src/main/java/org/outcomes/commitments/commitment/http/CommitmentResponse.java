package org.outcomes.commitments.commitment.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.commitment.domain.Commitment;
import org.outcomes.commitments.commitment.domain.ReportedCommitment;
import org.outcomes.commitments.commitment.domain.ReportedCommitment.ReportedStrand;
import org.outcomes.commitments.commitment.domain.Target;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.commitments.progress.http.UpdateResponse;
import org.outcomes.reference.day.PartialDate;

/**
 * A commitment with what is reported of it by the day asked for.
 *
 * @param code as printed; its address is the slug
 * @param aliases other printed codes of the same promise
 * @param kind commitment, action, result, risk or issue
 * @param status the worst of its strands that have one, in the order of the plan's scheme; null
 *     where none is reported
 * @param stage likewise
 * @param mixed whether its strands differ
 * @param strands none where it is reported on as a whole
 * @param latestUpdate the newest of all its strands; null where none is reported
 */
public record CommitmentResponse(
        String plan,
        String code,
        String slug,
        List<String> aliases,
        String kind,
        String title,
        String outcomeArea,
        @Nullable String status,
        @Nullable String stage,
        boolean mixed,
        List<StrandResponse> strands,
        TargetResponse target,
        @Nullable UpdateResponse latestUpdate,
        List<Link> indicators) {

    /**
     * A part that its source reports on by itself.
     *
     * @param latestUpdate the update that counts; null where none is reported
     */
    public record StrandResponse(
            String code,
            String title,
            @Nullable String status,
            @Nullable String stage,
            @Nullable UpdateResponse latestUpdate) {

        static StrandResponse of(ReportedStrand strand) {
            return new StrandResponse(
                    strand.strand().code(),
                    strand.strand().title(),
                    strand.latestUpdate().flatMap(update -> update.said().status()).orElse(null),
                    strand.latestUpdate().flatMap(update -> update.said().stage()).orElse(null),
                    shown(strand.latestUpdate()));
        }
    }

    /**
     * What is promised.
     *
     * @param dueOn may be partial; null where there is no deadline
     * @param ongoing whether it goes on after that, or from the start
     */
    public record TargetResponse(@Nullable String text, @Nullable String dueOn, boolean ongoing) {

        static TargetResponse of(Target target) {
            return new TargetResponse(
                    target.text().orElse(null),
                    target.dueOn().map(PartialDate::toString).orElse(null),
                    target.ongoing());
        }
    }

    /**
     * What it is judged on.
     *
     * @param code of an indicator
     * @param breakdown empty for the whole
     */
    public record Link(String code, String breakdown) {}

    /** The answer for a commitment. */
    public static CommitmentResponse of(ReportedCommitment reported) {
        Commitment commitment = reported.commitment();
        return new CommitmentResponse(
                reported.plan(),
                commitment.name().code(),
                commitment.name().slug().text(),
                commitment.name().aliases(),
                commitment.kind().code(),
                commitment.title(),
                commitment.outcomeArea(),
                reported.standing().status().orElse(null),
                reported.standing().stage().orElse(null),
                reported.standing().mixed(),
                reported.strands().stream().map(StrandResponse::of).toList(),
                TargetResponse.of(commitment.target()),
                shown(reported.latestUpdate()),
                commitment.indicators().stream()
                        .map(link -> new Link(link.indicator(), link.breakdown().text()))
                        .toList());
    }

    private static @Nullable UpdateResponse shown(java.util.Optional<ProgressUpdate> update) {
        return update.map(UpdateResponse::of).orElse(null);
    }
}
