package org.outcomes.commitments.progress.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.commitments.progress.domain.ProgressUpdate;
import org.outcomes.kit.listing.Citation;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.day.PartialDate;

/**
 * What a source says on a day about a commitment or one of its strands.
 *
 * @param reportedFor the period that it tells about
 * @param reportedOn the day on which it was reported; may be partial; null where its source's day
 *     counts
 * @param strand the code of the part; null for the commitment as a whole
 * @param status as printed; null where none is
 * @param stage as printed; null where none is
 * @param statusBasis what the source adds to the status
 * @param closedBecause delivered, became-business-as-usual, superseded or dropped; only where
 *     complete
 * @param direction the printed arrow: better, worse or maintained
 */
public record UpdateResponse(
        String reportedFor,
        @Nullable String reportedOn,
        LocalDate publicFrom,
        @Nullable String strand,
        @Nullable String status,
        @Nullable String stage,
        @Nullable String statusBasis,
        @Nullable String closedBecause,
        @Nullable String direction,
        String narrative,
        Citation source) {

    /** The answer for an update. */
    public static UpdateResponse of(ProgressUpdate update) {
        ProgressUpdate.Said said = update.said();
        return new UpdateResponse(
                update.key().reportedFor().code(),
                update.key().reportedOn().map(PartialDate::toString).orElse(null),
                update.publicFrom(),
                update.key().strand().orElse(null),
                said.status().orElse(null),
                said.stage().orElse(null),
                said.statusBasis().orElse(null),
                said.closedBecause().map(Coded::code).orElse(null),
                said.direction().map(Coded::code).orElse(null),
                update.narrative(),
                new Citation(update.citation().source(), update.citation().locator().orElse(null)));
    }
}
