package org.outcomes.inspections.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * A recommendation as the API gives it.
 *
 * @param area the area that was inspected
 * @param outcomeArea the outcome area that it speaks of; null where it speaks of none
 * @param dueOn null where nothing falls due
 * @param state open, action-planned, in-progress, evidence-seen or closed
 * @param overdue whether it is past due and neither closed nor its evidence seen
 * @param sameAs the weakness of the same inspection that it restates
 * @param commitments the promises that take it up: plan and printed code
 * @param themes subjects to which several inspections return
 * @param responses what later documents say, oldest first
 */
public record RecommendationView(
        String area,
        String id,
        String inspection,
        @Nullable String outcomeArea,
        String timescale,
        @Nullable LocalDate dueOn,
        String state,
        boolean overdue,
        String addressedTo,
        String text,
        @Nullable String sameAs,
        List<String> commitments,
        List<String> themes,
        LocalDate publicFrom,
        Citation source,
        List<ResponseView> responses) {

    /** The same with these responses. */
    RecommendationView with(List<ResponseView> found) {
        return new RecommendationView(
                area,
                id,
                inspection,
                outcomeArea,
                timescale,
                dueOn,
                state,
                overdue,
                addressedTo,
                text,
                sameAs,
                commitments,
                themes,
                publicFrom,
                source,
                found);
    }

    /**
     * What a later document says.
     *
     * @param on its own date as printed, which may be partial
     * @param status as printed: the status of a commitment, never the recommendation's
     */
    public record ResponseView(
            String on,
            LocalDate publicFrom,
            @Nullable String status,
            String text,
            Citation source) {}
}
