package org.outcomes.commitments.plan.domain;

import java.util.List;

/**
 * The answer to a question with filters.
 *
 * @param rows one more than the page holds where there is a next page
 * @param warnings why there may be nothing
 */
public record Found<T>(List<T> rows, List<String> warnings) {}
