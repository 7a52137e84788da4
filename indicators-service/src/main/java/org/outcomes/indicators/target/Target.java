package org.outcomes.indicators.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * What was aimed at, or a level shown beside it.
 *
 * @param label the period in words
 * @param breakdown {@code dimension=value} pairs; empty for the whole
 * @param kind {@code target}, {@code plan}, {@code stretch}, or a reference line: {@code floor},
 *     {@code national}
 * @param value in the indicator's unit
 * @param display the value with its unit
 * @param publicFrom the day on which this vintage was published; null: public from the beginning
 */
public record Target(
        String indicator,
        String area,
        String period,
        String label,
        String breakdown,
        String kind,
        BigDecimal value,
        String display,
        @Nullable LocalDate publicFrom,
        Citation source,
        @Nullable String note) {}
