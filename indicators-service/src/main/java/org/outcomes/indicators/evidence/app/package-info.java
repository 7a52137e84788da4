/** The question that the gateway asks: all that was measured in an area by a day. */
@NullMarked
package org.outcomes.indicators.evidence.app;

import org.jspecify.annotations.NullMarked;
