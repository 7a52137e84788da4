/** Recommendations of inspections, when they are due, and what later documents say about them. */
@NullMarked
package org.outcomes.inspections.recommendation;

import org.jspecify.annotations.NullMarked;
