package org.outcomes.commitments.progress.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomes.commitments.plan.domain.Citation;
import org.outcomes.reference.commitment.ClosedBecause;
import org.outcomes.reference.measure.direction.PrintedDirection;

/**
 * What a source says on a day about a commitment or one of its strands.
 *
 * @param said the status or stage with what the source adds to it
 * @param narrative what was done, told in short
 * @param publicFrom the first day on which it was public, never before its plan
 */
public record ProgressUpdate(
        UpdateKey key, Said said, String narrative, Citation citation, LocalDate publicFrom) {

    /**
     * How it stands, as printed.
     *
     * @param status a value of the plan's status scheme; empty where none was printed
     * @param stage a value of the plan's stage scheme; empty where none was printed
     * @param statusBasis what the source adds to the status
     * @param closedBecause why it is complete
     * @param direction the arrow beside it
     */
    public record Said(
            Optional<String> status,
            Optional<String> stage,
            Optional<String> statusBasis,
            Optional<ClosedBecause> closedBecause,
            Optional<PrintedDirection> direction) {

        public Said {
            boolean complete = status.filter(ClosedBecause.STATUS::equals).isPresent();
            if (closedBecause.isPresent() && !complete) {
                throw new IllegalArgumentException(
                        "only the status complete has a reason for closing, not "
                                + status.map(value -> "\"" + value + "\"").orElse("no status"));
            }
        }
    }
}
