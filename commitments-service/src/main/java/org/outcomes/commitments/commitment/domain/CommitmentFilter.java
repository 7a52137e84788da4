package org.outcomes.commitments.commitment.domain;

import java.util.List;
import org.outcomes.reference.commitment.CommitmentKind;

/**
 * Which commitments are asked for. Of each list one is enough; an empty list asks for all.
 *
 * @param place where the commitments belong
 * @param statuses the status that they stand at
 * @param stages the stage that they stand at
 */
public record CommitmentFilter(
        Place place, List<CommitmentKind> kinds, List<String> statuses, List<String> stages) {

    /** Whether it has to be known how a commitment stands to tell whether it is asked for. */
    public boolean asksForStanding() {
        return !statuses.isEmpty() || !stages.isEmpty();
    }

    /**
     * Where commitments belong.
     *
     * @param areas codes of areas
     * @param plans codes of plans
     * @param frameworks codes of outcome frameworks
     * @param outcomeAreas codes of outcome areas
     */
    public record Place(
            List<String> areas,
            List<String> plans,
            List<String> frameworks,
            List<String> outcomeAreas) {}
}
