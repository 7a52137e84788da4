package org.outcomes.inspections.finding;

import java.util.List;

/**
 * A theme that two or more inspections of an area name, in findings or recommendations.
 *
 * @param inspections those that name it, oldest first
 * @param findings ids, in the order of their inspections
 * @param recommendations ids, in the order of their inspections
 * @param outcomeAreas those that these findings and recommendations speak of
 */
public record RepeatTheme(
        String theme,
        List<String> inspections,
        List<String> findings,
        List<String> recommendations,
        List<String> outcomeAreas) {}
