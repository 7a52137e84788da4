package org.outcomes.indicators.evidence.http;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outcomes.indicators.evidence.domain.Measure;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.indicators.evidence.domain.PublishedValue;
import org.outcomes.reference.measure.target.Target;

/**
 * One period of a series.
 *
 * @param value null where it is suppressed or missing
 * @param target the number aimed at in that period; null where there is none
 * @param revisions how often the value was published anew
 */
public record SeriesPointResponse(
        String period,
        String label,
        @Nullable BigDecimal value,
        @Nullable String display,
        String status,
        @Nullable BigDecimal target,
        int revisions) {

    static SeriesPointResponse of(Measure measure, PublishedValue published) {
        MeasuredIndicator indicator = measure.evidence().indicator();
        return new SeriesPointResponse(
                published.period().code(),
                published.period().label(),
                published.value().orElse(null),
                published.value().map(indicator::display).orElse(null),
                published.status().code(),
                measure.targetOf(published).map(Target::value).orElse(null),
                published.revisions());
    }
}
