/** Rules that compare a value with an earlier one, and with the value of another place. */
@NullMarked
package org.outcomes.reference.measure.direction;

import org.jspecify.annotations.NullMarked;
