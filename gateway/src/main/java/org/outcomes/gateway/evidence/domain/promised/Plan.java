package org.outcomes.gateway.evidence.domain.promised;

import java.time.LocalDate;
import java.util.List;
import org.outcomes.reference.commitment.SchemeValue;

/**
 * A plan.
 *
 * @param statusScheme the statuses that it reports, none in a plan without
 * @param stageScheme the stages that it reports, none in a plan without
 */
public record Plan(
        String code,
        String title,
        String outcomeFramework,
        LocalDate publicFrom,
        List<SchemeValue> statusScheme,
        List<SchemeValue> stageScheme) {

    public Plan {
        statusScheme = List.copyOf(statusScheme);
        stageScheme = List.copyOf(stageScheme);
    }

    /** Whether the plan's source prints what this status means. */
    public boolean defines(String status) {
        return statusScheme.stream()
                .anyMatch(known -> known.value().equals(status) && known.definition().isPresent());
    }
}
