package org.outcomes.inspections.judgement.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * A judgement as the API gives it.
 *
 * @param area the area that was inspected
 * @param outcomeArea the outcome area that it speaks of; null where it speaks of none
 * @param subject whose services were judged; null where the report does not tell them apart
 * @param scope which people were judged
 * @param narrativeGrade what the text says, where that is not what the table says
 * @param headline whether it speaks for its outcome area, in its scope, in a summary
 * @param overall whether it is an overall judgement of its framework
 */
public record JudgementView(
        String area,
        String inspection,
        String judgementArea,
        @Nullable String outcomeArea,
        @Nullable String subject,
        String scope,
        GradeView grade,
        @Nullable GradeView narrativeGrade,
        boolean headline,
        boolean overall,
        String summary,
        LocalDate publicFrom,
        Citation source) {}
