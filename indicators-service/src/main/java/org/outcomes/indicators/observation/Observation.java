package org.outcomes.indicators.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.listing.Citation;

/**
 * A published value of an indicator, or that there is none.
 *
 * @param label the period in words
 * @param breakdown {@code dimension=value} pairs; empty for the whole
 * @param value in the indicator's unit; null where it is suppressed or missing
 * @param display the value with its unit; null without a value
 * @param publicFrom the day on which this vintage was published; null: public from the beginning
 */
public record Observation(
        String indicator,
        String area,
        String period,
        String label,
        String breakdown,
        @Nullable BigDecimal value,
        @Nullable String display,
        String status,
        @Nullable LocalDate publicFrom,
        Citation source,
        @Nullable String note) {}
