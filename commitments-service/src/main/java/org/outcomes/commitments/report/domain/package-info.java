/** Progress reports: published totals beside counted ones, and what explains a difference. */
@NullMarked
package org.outcomes.commitments.report.domain;

import org.jspecify.annotations.NullMarked;
