/** Finding commitments, in one snapshot for each answer. */
@NullMarked
package org.outcomes.commitments.commitment.app;

import org.jspecify.annotations.NullMarked;
