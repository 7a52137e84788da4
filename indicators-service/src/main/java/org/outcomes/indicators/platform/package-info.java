/** Wiring that is not about any one feature. */
@NullMarked
package org.outcomes.indicators.platform;

import org.jspecify.annotations.NullMarked;
