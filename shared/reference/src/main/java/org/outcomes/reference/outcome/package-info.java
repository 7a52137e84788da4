/**
 * Outcome frameworks with their areas, and the crosswalk that sets areas of two frameworks beside
 * each other.
 */
@NullMarked
package org.outcomes.reference.outcome;

import org.jspecify.annotations.NullMarked;
