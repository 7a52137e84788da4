package org.outcomes.commitments.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.day.PartialDate;

/**
 * A report on a whole plan, with the totals that it publishes itself.
 *
 * @param plan the code of its plan
 * @param published the totals that it prints, in the order of the plan's scheme
 * @param publicFrom the first day on which it was public, never before its plan
 */
public record ProgressReport(
        String plan,
        String code,
        Days days,
        String source,
        List<ValueCount> published,
        Proceedings proceedings,
        LocalDate publicFrom) {

    public ProgressReport {
        published = List.copyOf(published);
    }

    /**
     * The days of a report.
     *
     * @param asAt the day that its totals are of
     * @param reportedOn the day on which it was reported; empty where its source's day counts
     */
    public record Days(PartialDate asAt, Optional<PartialDate> reportedOn) {}

    /**
     * What became of it.
     *
     * @param meeting the meeting that it went to
     * @param resolution what was resolved there
     */
    public record Proceedings(Optional<String> meeting, Optional<String> resolution) {}
}
