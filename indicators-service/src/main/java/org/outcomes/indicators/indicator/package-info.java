/** Indicators: what is measured again and again, and on which terms it is judged. */
@NullMarked
package org.outcomes.indicators.indicator;

import org.jspecify.annotations.NullMarked;
