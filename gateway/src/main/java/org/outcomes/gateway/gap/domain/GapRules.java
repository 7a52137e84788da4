package org.outcomes.gateway.gap.domain;

import java.util.List;
import org.outcomes.gateway.evidence.domain.Evidence;
import org.outcomes.gateway.rule.domain.Findings;
import org.outcomes.gateway.rule.domain.Rule;

/** All rules that find gaps, in the order in which their findings are listed. */
public final class GapRules {

    private static final List<Rule<Gap>> RULES =
            List.of(
                    new OverdueCommitment(),
                    new OverdueRecommendation(),
                    new UnmeasuredCommitment(),
                    new UnlinkedFinding(),
                    new RepeatFinding());

    private GapRules() {}

    /** What all rules find in the evidence. */
    public static Findings<Gap> apply(Evidence evidence) {
        return Findings.of(RULES, evidence);
    }
}
