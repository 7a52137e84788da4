package org.outcomes.inspections.finding;

import java.util.List;

/** Which findings are asked for. Of each list one is enough; an empty list asks for all. */
record FindingFilter(
        List<String> areas,
        List<String> inspections,
        List<String> outcomeAreas,
        List<String> kinds,
        List<String> themes) {}
