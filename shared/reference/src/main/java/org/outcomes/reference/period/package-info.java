/**
 * Periods of time as the evidence prints them: years of three kinds, quarters, months, days and
 * spans of them.
 */
@NullMarked
package org.outcomes.reference.period;

import org.jspecify.annotations.NullMarked;
