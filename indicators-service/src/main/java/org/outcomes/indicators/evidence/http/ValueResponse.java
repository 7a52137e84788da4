package org.outcomes.indicators.evidence.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.indicators.evidence.domain.PublishedValue;
import org.outcomes.kit.listing.Citation;

/**
 * A published value.
 *
 * @param publicFrom null: public from the beginning
 */
public record ValueResponse(
        String period,
        String label,
        @Nullable BigDecimal value,
        @Nullable String display,
        String status,
        @Nullable LocalDate publicFrom,
        Citation source) {

    static ValueResponse of(MeasuredIndicator indicator, PublishedValue published) {
        return new ValueResponse(
                published.period().code(),
                published.period().label(),
                published.value().orElse(null),
                published.value().map(indicator::display).orElse(null),
                published.status().code(),
                published.publicFrom().orElse(null),
                new Citation(published.citation().source(), published.citation().locator()));
    }
}
