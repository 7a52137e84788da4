/**
 * What a measured value is: its unit, polarity, behaviour and breakdown, and which value of a
 * series is shown.
 */
@NullMarked
package org.outcomes.reference.measure;

import org.jspecify.annotations.NullMarked;
