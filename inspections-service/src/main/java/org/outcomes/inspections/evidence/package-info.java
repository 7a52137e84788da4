/** All that was judged in an area by a day, in one answer for the gateway. */
@NullMarked
package org.outcomes.inspections.evidence;

import org.jspecify.annotations.NullMarked;
