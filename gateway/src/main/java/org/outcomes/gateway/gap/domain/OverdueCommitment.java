package org.outcomes.gateway.gap.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.evidence.domain.promised.Commitment;
import org.outcomes.gateway.evidence.domain.promised.Commitment.Deadline;
import org.outcomes.gateway.evidence.domain.promised.Commitment.Update;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Subject;
import org.outcomes.gateway.rule.domain.Words;
import org.outcomes.reference.commitment.CommitmentKind;
import org.outcomes.reference.day.PartialDate;

/**
 * A deadline has passed and the promise is neither kept nor ongoing; or the source prints it as
 * overdue.
 */
final class OverdueCommitment extends CommitmentRule {

    private static final String PRINTED = "overdue";
    private static final Set<String> DONE = Set.of("complete", "completed");
    private static final Set<CommitmentKind> WITH_A_DEADLINE =
            EnumSet.of(CommitmentKind.COMMITMENT, CommitmentKind.ACTION);

    @Override
    Optional<Gap> find(Commitment commitment, Evidence evidence) {
        if (!WITH_A_DEADLINE.contains(commitment.kind())) {
            return Optional.empty();
        }
        Optional<LocalDate> missed =
                deadline(commitment)
                        .filter(last -> last.isBefore(evidence.asOf()))
                        .filter(_ -> !done(commitment));
        return missed.map(last -> gap(commitment, last))
                .or(() ->
                        printed(commitment)
                                ? Optional.of(printedGap(commitment))
                                : Optional.empty());
    }

    private static Optional<LocalDate> deadline(Commitment commitment) {
        return commitment
                .target()
                .filter(target -> !target.ongoing())
                .flatMap(Deadline::dueOn)
                .flatMap(PartialDate::tryParse)
                .map(PartialDate::lastDay);
    }

    private static boolean done(Commitment commitment) {
        return commitment.status().filter(DONE::contains).isPresent()
                || commitment.stage().filter(DONE::contains).isPresent();
    }

    private static boolean printed(Commitment commitment) {
        return commitment.status().filter(PRINTED::equals).isPresent()
                || commitment.stage().filter(PRINTED::equals).isPresent();
    }

    private static Gap gap(Commitment commitment, LocalDate last) {
        String state =
                commitment
                        .status()
                        .or(commitment::stage)
                        .map(reported -> "reported as " + reported)
                        .orElse("not reported");
        String sentence =
                "%s (%s) was due by %s and is %s."
                        .formatted(commitment.code(), commitment.title(), Words.day(last), state);
        return gap(commitment, sentence, Optional.of(last));
    }

    private static Gap printedGap(Commitment commitment) {
        return gap(
                commitment,
                "%s (%s) is printed as overdue.".formatted(commitment.code(), commitment.title()),
                deadline(commitment).or(() -> commitment.latestUpdate().map(Update::publicFrom)));
    }

    private static Gap gap(Commitment commitment, String sentence, Optional<LocalDate> since) {
        return new Gap(
                GapKind.OVERDUE_COMMITMENT,
                sentence,
                Subject.of(commitment),
                since,
                List.of(Exhibit.of(commitment, sentence)));
    }
}
