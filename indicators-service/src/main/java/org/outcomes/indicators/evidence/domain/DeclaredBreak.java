package org.outcomes.indicators.evidence.domain;

import org.outcomes.reference.measure.direction.SeriesBreak;

/**
 * A break or caution as it was declared.
 *
 * @param area the code of an area; empty for every area
 * @param breakdown a breakdown, empty for the whole, or {@code *} for all
 */
public record DeclaredBreak(
        SeriesBreak point,
        String area,
        String breakdown,
        String reason,
        PublishedValue.Place citation) {

    private static final String EVERY_AREA = "";
    private static final String EVERY_BREAKDOWN = "*";

    /** Whether it is about the series of this area and breakdown. */
    public boolean touches(String seriesArea, String seriesBreakdown) {
        return (area.equals(EVERY_AREA) || area.equals(seriesArea))
                && (breakdown.equals(EVERY_BREAKDOWN) || breakdown.equals(seriesBreakdown));
    }
}
