package org.outcomes.gateway.evidence.domain.promised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;
import org.outcomes.gateway.evidence.domain.measured.MeasureKey;
import org.outcomes.reference.commitment.CommitmentKind;

/**
 * An entry of a plan with what was last reported of it.
 *
 * @param code as printed
 * @param slug its address within the plan
 * @param mixed whether its strands have different statuses
 * @param indicators the measures that it is judged on
 */
public record Commitment(
        String plan,
        String code,
        String slug,
        List<String> aliases,
        CommitmentKind kind,
        String title,
        String outcomeArea,
        Optional<String> status,
        Optional<String> stage,
        boolean mixed,
        List<Strand> strands,
        Optional<Deadline> target,
        Optional<Update> latestUpdate,
        List<MeasureKey> indicators) {

    public Commitment {
        aliases = List.copyOf(aliases);
        strands = List.copyOf(strands);
        indicators = List.copyOf(indicators);
    }

    /** Its address in the suite, {@code plan/slug}. */
    public String id() {
        return plan + "/" + slug;
    }

    /** One line of a commitment that has several statuses. */
    public record Strand(
            Optional<String> code,
            Optional<String> title,
            Optional<String> status,
            Optional<String> stage,
            Optional<Update> latestUpdate) {}

    /**
     * What was aimed at, and by when.
     *
     * @param dueOn may be partial, such as {@code 2009-12}, and counts as its last day
     */
    public record Deadline(Optional<String> text, Optional<String> dueOn, boolean ongoing) {}

    /** What was reported of a commitment. */
    public record Update(
            Optional<String> reportedFor,
            Optional<String> reportedOn,
            LocalDate publicFrom,
            Optional<String> strand,
            Optional<String> status,
            Optional<String> stage,
            Optional<String> statusBasis,
            Optional<String> closedBecause,
            Optional<String> direction,
            Optional<String> narrative,
            SourceReference source) {}
}
