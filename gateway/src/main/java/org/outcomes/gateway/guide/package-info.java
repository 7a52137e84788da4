/** Small pages that lead on: where to begin, and what each kind of problem means. */
@NullMarked
package org.outcomes.gateway.guide;

import org.jspecify.annotations.NullMarked;
