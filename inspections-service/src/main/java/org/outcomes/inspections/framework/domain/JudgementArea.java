package org.outcomes.inspections.framework.domain;

import java.util.Optional;
import org.outcomes.reference.grade.Scope;

/**
 * Something that a framework judges.
 *
 * @param parent the judgement area that it is a part of
 * @param outcomeArea the outcome area that it speaks of
 * @param scale the code of the scale that it is judged on
 */
public record JudgementArea(
        String code,
        String title,
        Optional<String> parent,
        Optional<String> outcomeArea,
        Standing standing,
        Scope scope,
        String scale) {

    /**
     * What weight a judgement on it has.
     *
     * @param headline whether it speaks for its outcome area, in its scope, in a summary
     * @param overall whether it is an overall judgement of the framework
     * @param whereItApplies whether not every provider has it
     */
    public record Standing(boolean headline, boolean overall, boolean whereItApplies) {}
}
