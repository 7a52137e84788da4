package org.outcomes.gateway.inconsistency.domain;

import java.util.List;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Subject;

/**
 * Two records that cannot both be taken at face value.
 *
 * @param rule the rule that raised it
 * @param sentence what was found
 * @param evidence every record on both sides
 */
public record Inconsistency(
        InconsistencyKind rule,
        Severity severity,
        String sentence,
        Subject subject,
        List<Exhibit> evidence) {

    public Inconsistency {
        evidence = List.copyOf(evidence);
    }
}
