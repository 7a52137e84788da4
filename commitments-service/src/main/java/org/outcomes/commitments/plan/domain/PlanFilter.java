package org.outcomes.commitments.plan.domain;

import java.util.List;

/**
 * Which plans are asked for. Of each list one is enough; an empty list asks for all.
 *
 * @param areas codes of areas
 * @param codes codes of plans
 */
public record PlanFilter(List<String> areas, List<String> codes) {

    /** All plans of an area. */
    public static PlanFilter ofArea(String area) {
        return new PlanFilter(List.of(area), List.of());
    }

    /** One plan. */
    public static PlanFilter ofCode(String code) {
        return new PlanFilter(List.of(), List.of(code));
    }
}
