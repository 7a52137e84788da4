package org.outcomes.indicators.evidence.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outcomes.reference.measure.MeasureTerms;
import org.outcomes.reference.measure.MeasureUnit;
import org.outcomes.reference.period.PeriodKindCode;

/**
 * An indicator, as far as its values are judged and shown by it.
 *
 * @param headline the kind of period that it is properly judged on; empty for any
 * @param outcomeAreas the codes of all outcome areas that it names
 */
public record MeasuredIndicator(
        String code,
        String title,
        MeasureUnit unit,
        MeasureTerms terms,
        Optional<PeriodKindCode> headline,
        List<String> outcomeAreas) {

    public MeasuredIndicator {
        outcomeAreas = List.copyOf(outcomeAreas);
    }

    /** One of its values as a reader sees it. */
    public String display(BigDecimal value) {
        return unit.display(value, terms.decimals());
    }
}
