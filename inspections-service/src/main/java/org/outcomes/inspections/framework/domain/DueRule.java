package org.outcomes.inspections.framework.domain;

import java.util.Optional;
import org.outcomes.reference.inspection.Timescale;

/**
 * When recommendations of a timescale are due.
 *
 * @param after ISO 8601 duration from the day on which the inspection was public; empty where
 *     nothing falls due
 */
public record DueRule(Timescale timescale, Optional<String> after) {}
