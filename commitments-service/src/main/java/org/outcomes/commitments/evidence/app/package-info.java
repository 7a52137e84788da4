/** All that is known of an area by a day, from one snapshot. */
@NullMarked
package org.outcomes.commitments.evidence.app;

import org.jspecify.annotations.NullMarked;
