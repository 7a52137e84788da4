package org.outcomes.inspections.judgement.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.reference.grade.GradeDirection;
import org.outcomes.reference.grade.Headline;

/**
 * A judgement that speaks for an outcome area, with the one before it.
 *
 * @param direction better, worse or maintained by rank where both are of one framework and subject;
 *     else not-comparable; unknown without one before
 * @param previous the headline judgement of the same scope before it; null where there is none
 */
public record HeadlineView(
        String value,
        String label,
        @Nullable Integer rank,
        int of,
        String scale,
        String inspection,
        String judgementArea,
        @Nullable String subject,
        String scope,
        LocalDate publicFrom,
        String direction,
        @Nullable Previous previous) {

    /**
     * The judgement before.
     *
     * @param comparability same-framework, different-subject or different-framework
     * @param rankChange the new rank minus the one before; null where one of them has none
     */
    public record Previous(
            String inspection,
            String value,
            String label,
            @Nullable Integer rank,
            int of,
            String scale,
            @Nullable String subject,
            String comparability,
            @Nullable Integer rankChange) {

        static Previous of(JudgementView view, Headline.Previous previous) {
            GradeView grade = view.grade();
            return new Previous(
                    view.inspection(),
                    grade.value(),
                    grade.label(),
                    grade.rank(),
                    grade.of(),
                    grade.scale(),
                    view.subject(),
                    previous.comparability().code(),
                    previous.rankChange().isPresent() ? previous.rankChange().getAsInt() : null);
        }
    }

    static HeadlineView of(
            JudgementView view, GradeDirection direction, @Nullable Previous previous) {
        GradeView grade = view.grade();
        return new HeadlineView(
                grade.value(),
                grade.label(),
                grade.rank(),
                grade.of(),
                grade.scale(),
                view.inspection(),
                view.judgementArea(),
                view.subject(),
                view.scope(),
                view.publicFrom(),
                direction.code(),
                previous);
    }
}
