package org.outcomes.gateway.view.domain;

import java.util.List;
import java.util.Optional;
import org.outcomes.gateway.evidence.domain.measured.Measure;

/**
 * A measure that a view lists.
 *
 * @param otherBreakdowns how many breakdowns of the same indicator have a value and are not listed
 * @param commitments those that name the measure, as {@code plan/slug}; empty where commitments are
 *     not available
 */
public record ListedMeasure(
        Measure measure, int otherBreakdowns, Optional<List<String>> commitments) {}
