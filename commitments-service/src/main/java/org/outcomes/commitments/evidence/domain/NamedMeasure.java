package org.outcomes.commitments.evidence.domain;

import java.util.List;

/**
 * An indicator that commitments are judged on, for the whole or a breakdown.
 *
 * @param code of the indicator
 * @param breakdown empty for the whole
 * @param commitments each as plan and slug, {@code cypp-2007/h02}
 */
public record NamedMeasure(String code, String breakdown, List<String> commitments) {}
