package org.outcomes.gateway.evidence.domain.promised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;

/**
 * A report with printed totals, beside the totals that can be counted on its day.
 *
 * @param severalStrands the commitments that have more than one status
 */
public record ProgressReport(
        String plan,
        String code,
        Optional<String> asAt,
        Optional<String> reportedOn,
        LocalDate publicFrom,
        SourceReference source,
        List<ValueCount> published,
        List<ValueCount> countedByCommitment,
        List<ValueCount> countedByStrand,
        List<SeveralStrands> severalStrands) {

    public ProgressReport {
        published = List.copyOf(published);
        countedByCommitment = List.copyOf(countedByCommitment);
        countedByStrand = List.copyOf(countedByStrand);
        severalStrands = List.copyOf(severalStrands);
    }

    /** How often a status stands. */
    public record ValueCount(String value, int count) {}

    /**
     * A commitment with several statuses.
     *
     * @param commitment its slug
     * @param code as printed
     * @param status the one that it is counted by
     * @param strands the status of each strand that has one
     */
    public record SeveralStrands(
            String plan,
            String commitment,
            String code,
            String outcomeArea,
            Optional<String> status,
            List<String> strands) {

        public SeveralStrands {
            strands = List.copyOf(strands);
        }
    }
}
