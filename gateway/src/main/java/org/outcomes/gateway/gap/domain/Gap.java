package org.outcomes.gateway.gap.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.rule.domain.Exhibit;
import org.outcomes.gateway.rule.domain.Subject;

/**
 * Something that is absent, overdue or unlinked.
 *
 * @param rule the rule that raised it
 * @param sentence what was found
 * @param since the deadline that has passed, or the day from which the gap could be seen; empty
 *     where no record tells
 * @param evidence the records that it rests on
 */
public record Gap(
        GapKind rule,
        String sentence,
        Subject subject,
        Optional<LocalDate> since,
        List<Exhibit> evidence) {

    public Gap {
        evidence = List.copyOf(evidence);
    }
}
