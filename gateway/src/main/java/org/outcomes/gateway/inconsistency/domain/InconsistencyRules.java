package org.outcomes.gateway.inconsistency.domain;

import java.util.List;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.rule.domain.Findings;
import org.outcomes.gateway.rule.domain.Rule;

/** All rules that find inconsistencies, in the order in which their findings are listed. */
public final class InconsistencyRules {

    private static final List<Rule<Inconsistency>> RULES =
            List.of(
                    new StatusOutrunsMeasure(),
                    new JudgementContradictsNarrative(),
                    new TotalsDoNotReconcile());

    private InconsistencyRules() {}

    /** What all rules find in the evidence. */
    public static Findings<Inconsistency> apply(Evidence evidence) {
        return Findings.of(RULES, evidence);
    }
}
