package org.outcomes.commitments.commitment.domain;

import org.outcomes.reference.measure.Breakdown;

/** What a commitment is judged on: an indicator, for the whole or a breakdown. */
public record IndicatorLink(String indicator, Breakdown breakdown) {}
