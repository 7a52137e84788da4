package org.outcomes.inspections.inspection.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * An inspection as the API gives it. Its parts stand in lists of their own; here they are counted.
 *
 * @param startedOn as printed, which may be partial; null where not known
 * @param publishedOn as printed; a partial date counts as its last day
 * @param knownOn the day from which it is public, where that is not its day of publication
 * @param knownFrom the earliest source that reports it
 * @param method inspection, desk-assessment, peer-review or focused-visit
 * @param evidencePeriod what the judgements rest on; null where the document does not print it
 * @param reference the inspectorate's own number
 */
public record InspectionView(
        String id,
        String framework,
        String area,
        String title,
        @Nullable String startedOn,
        @Nullable String endedOn,
        @Nullable String publishedOn,
        @Nullable LocalDate knownOn,
        @Nullable String knownFrom,
        String method,
        @Nullable EvidenceView evidencePeriod,
        @Nullable String reference,
        PartCounts parts,
        LocalDate publicFrom,
        Citation source) {

    /** From when to when the evidence reaches, as printed. */
    public record EvidenceView(String from, String to) {}

    /** How many parts of each kind can be seen. */
    public record PartCounts(
            int judgements, int findings, int recommendations, int interventions) {}
}
