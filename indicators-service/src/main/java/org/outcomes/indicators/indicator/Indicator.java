package org.outcomes.indicators.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured again and again.
 *
 * @param headlinePeriod the kind of period that it is properly judged on; null: any
 * @param seasonal whether quarters, months and part-year spans differ by season
 * @param tolerance by how much a target may be missed and be nearly met, in its own unit; null: not
 *     set
 * @param minimumChange the least change that counts, in its own unit; null: not set
 * @param disclosure how small numbers are protected; null: every figure was already public
 * @param outcomeAreas in the order of the file, the first being the one that it is counted under
 * @param aliases other names, such as {@code NI117}
 */
public record Indicator(
        String code,
        String title,
        String definition,
        String unit,
        String polarity,
        int decimals,
        String frequency,
        String behaviour,
        @Nullable String headlinePeriod,
        boolean seasonal,
        @Nullable BigDecimal tolerance,
        @Nullable BigDecimal minimumChange,
        @Nullable String disclosure,
        List<String> outcomeAreas,
        List<String> aliases) {}
