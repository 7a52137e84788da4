package org.outcomes.commitments.progress.domain;

import java.util.Optional;
import org.outcomes.reference.day.PartialDate;
import org.outcomes.reference.period.Period;

/**
 * What a progress update of a plan is known by. Another day of reporting makes another update,
 * which stands beside the first.
 *
 * @param commitment the printed code
 * @param strand the part that is reported on; empty for the commitment as a whole
 * @param reportedFor the period that the update tells about
 * @param reportedOn the day on which it was reported; empty where its source's day counts
 */
public record UpdateKey(
        String commitment,
        Optional<String> strand,
        Period reportedFor,
        Optional<PartialDate> reportedOn) {}
