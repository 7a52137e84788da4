/** Finding the updates of a commitment, in one snapshot for each answer. */
@NullMarked
package org.outcomes.commitments.progress.app;

import org.jspecify.annotations.NullMarked;
