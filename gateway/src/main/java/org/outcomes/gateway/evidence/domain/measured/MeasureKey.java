package org.outcomes.gateway.evidence.domain.measured;

/**
 * An indicator and one of its breakdowns.
 *
 * @param code the indicator
 * @param breakdown empty text for the whole
 */
public record MeasureKey(String code, String breakdown) {

    /** The two as one text, such as {@code obesity;school-year=year-6}. */
    public String text() {
        return breakdown.isEmpty() ? code : code + ";" + breakdown;
    }
}
