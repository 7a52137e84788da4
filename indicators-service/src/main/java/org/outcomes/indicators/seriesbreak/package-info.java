/** Breaks in series, and cautions about them. */
@NullMarked
package org.outcomes.indicators.seriesbreak;

import org.jspecify.annotations.NullMarked;
