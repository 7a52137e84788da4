package org.outcomes.gateway.evidence.domain.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.SourceReference;

/**
 * A recommendation of an inspection.
 *
 * @param dueOn empty where nothing falls due
 * @param sameAs the weakness that it restates
 * @param commitments the promises that take it up, as {@code plan/printed code}
 */
public record Recommendation(
        String id,
        String inspection,
        Optional<String> outcomeArea,
        String timescale,
        Optional<LocalDate> dueOn,
        String state,
        boolean overdue,
        Optional<String> addressedTo,
        String text,
        Optional<String> sameAs,
        List<String> commitments,
        List<String> themes,
        LocalDate publicFrom,
        SourceReference source,
        List<Answer> responses) {

    public Recommendation {
        commitments = List.copyOf(commitments);
        themes = List.copyOf(themes);
        responses = List.copyOf(responses);
    }

    /**
     * What a later document says of the recommendation.
     *
     * @param on its own date as printed, which may be partial
     * @param status as printed, which is no state of the recommendation
     */
    public record Answer(
            Optional<String> on,
            LocalDate publicFrom,
            Optional<String> status,
            String text,
            SourceReference source) {}
}
