/** Targets: what was aimed at, and the floors and national levels shown beside it. */
@NullMarked
package org.outcomes.indicators.target;

import org.jspecify.annotations.NullMarked;
