package org.outcomes.indicators.evidence.http;

import java.math.BigDecimal;
import org.outcomes.indicators.evidence.domain.MeasuredIndicator;
import org.outcomes.reference.measure.target.Target;

/** A target or a reference line. */
public record TargetResponse(
        String period, String label, BigDecimal value, String display, String kind) {

    static TargetResponse of(MeasuredIndicator indicator, Target target) {
        return new TargetResponse(
                target.period().code(),
                target.period().label(),
                target.value(),
                indicator.display(target.value()),
                target.kind().code());
    }
}
