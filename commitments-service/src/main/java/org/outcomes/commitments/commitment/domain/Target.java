package org.outcomes.commitments.commitment.domain;

import java.util.Optional;
import org.outcomes.reference.day.PartialDate;

/**
 * What a commitment promises.
 *
 * @param dueOn its deadline, as printed; empty where there is none
 * @param ongoing whether it goes on after that, or from the start
 */
public record Target(Optional<String> text, Optional<PartialDate> dueOn, boolean ongoing) {}
