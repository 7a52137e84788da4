package org.outcomes.inspections.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * A finding as the API gives it.
 *
 * @param area the area that was inspected
 * @param kind strength or weakness
 * @param outcomeArea the outcome area that it speaks of; null where it speaks of none
 * @param themes subjects to which several inspections return
 * @param recommendations ids of those that restate it
 */
public record FindingView(
        String area,
        String id,
        String kind,
        String inspection,
        @Nullable String outcomeArea,
        String judgementArea,
        String text,
        List<String> themes,
        List<String> recommendations,
        LocalDate publicFrom,
        Citation source) {}
