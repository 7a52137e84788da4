/** Rules that judge a value against what was aimed at. */
@NullMarked
package org.outcomes.reference.measure.target;

import org.jspecify.annotations.NullMarked;
