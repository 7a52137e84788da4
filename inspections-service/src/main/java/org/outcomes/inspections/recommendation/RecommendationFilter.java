package org.outcomes.inspections.recommendation;

import java.util.List;
import java.util.Optional;

/** Which recommendations are asked for. Of each list one is enough; an empty list asks for all. */
record RecommendationFilter(
        List<String> areas,
        List<String> inspections,
        List<String> outcomeAreas,
        List<String> states,
        Optional<Boolean> overdue) {}
