package org.outcomes.commitments.commitment.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.commitments.progress.domain.ProgressUpdate;

/**
 * A commitment with what is reported of it by a day.
 *
 * @param plan the code of its plan
 * @param strands none where it is reported on as a whole
 * @param latestUpdate the newest of all its strands
 */
public record ReportedCommitment(
        String plan,
        Commitment commitment,
        Standing standing,
        List<ReportedStrand> strands,
        Optional<ProgressUpdate> latestUpdate) {

    /** Its address within its plan. */
    public String slug() {
        return commitment.name().slug().text();
    }

    /** A strand with the update that counts for it. */
    public record ReportedStrand(Strand strand, Optional<ProgressUpdate> latestUpdate) {

        /** The strand with its own update among those that count. */
        public static ReportedStrand of(Strand strand, List<ProgressUpdate> counting) {
            return new ReportedStrand(
                    strand,
                    counting.stream()
                            .filter(update ->
                                    update.key().strand().filter(strand.code()::equals).isPresent())
                            .findFirst());
        }
    }
}
