package org.outcomes.indicators.seriesbreak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * A break in a series, or a caution about one.
 *
 * @param area null: every area
 * @param breakdown {@code *}: the whole and every breakdown; empty: the whole
 * @param fromPeriod the first period of the new definition
 * @param label that period in words
 * @param severity {@code break} or {@code caution}
 * @param publicFrom the day on which its source was published
 */
public record SeriesBreakRecord(
        String indicator,
        @Nullable String area,
        String breakdown,
        String fromPeriod,
        String label,
        String severity,
        String reason,
        LocalDate publicFrom,
        Citation source) {}
