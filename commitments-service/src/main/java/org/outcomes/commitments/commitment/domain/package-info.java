/** Commitments, what is reported of them, and how they are counted. */
@NullMarked
package org.outcomes.commitments.commitment.domain;

import org.jspecify.annotations.NullMarked;
