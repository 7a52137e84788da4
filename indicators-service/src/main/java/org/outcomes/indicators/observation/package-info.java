/** Observations: the published values of indicators, every vintage of them. */
@NullMarked
package org.outcomes.indicators.observation;

import org.jspecify.annotations.NullMarked;
