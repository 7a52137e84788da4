package org.outcomes.kit.evidence;

import java.util.List;
import org.outcomes.reference.outcome.OutcomeArea;
import org.outcomes.reference.outcome.OutcomeFramework;

/**
 * The outcome framework that an evidence answer is about.
 *
 * @param areas all of its areas in their order
 */
public record FrameworkOfEvidence(String code, String title, List<OutcomeArea> areas) {

    public static FrameworkOfEvidence of(OutcomeFramework framework) {
        return new FrameworkOfEvidence(framework.code(), framework.title(), framework.areas());
    }
}
