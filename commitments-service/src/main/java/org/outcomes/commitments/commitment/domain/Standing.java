package org.outcomes.commitments.commitment.domain;

import java.util.Optional;

/**
 * How a commitment stands on a day: the worst of its strands that have a status or stage.
 *
 * @param status empty where none is reported, or where its plan's source prints none
 * @param mixed whether its strands differ
 */
public record Standing(Optional<String> status, Optional<String> stage, boolean mixed) {}
