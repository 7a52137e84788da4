/** Equivalences: two records that claim the same quantity, as a person declared it. */
@NullMarked
package org.outcomes.indicators.equivalence;

import org.jspecify.annotations.NullMarked;
