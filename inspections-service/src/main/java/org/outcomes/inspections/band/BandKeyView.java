package org.outcomes.inspections.band;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * A printed key as the API gives it.
 *
 * @param measure what it sorts
 * @param bands the best first; a value in none of them has no band
 */
public record BandKeyView(
        String code,
        String title,
        String measure,
        String unit,
        List<BandView> bands,
        @Nullable String note,
        LocalDate publicFrom,
        Citation source) {

    /** One band; a limit that is null is open. */
    public record BandView(
            @Nullable BigDecimal lower,
            boolean lowerInclusive,
            @Nullable BigDecimal upper,
            boolean upperInclusive,
            String label) {}
}
