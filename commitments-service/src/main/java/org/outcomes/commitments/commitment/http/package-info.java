/** Commitments over HTTP. */
@NullMarked
package org.outcomes.commitments.commitment.http;

import org.jspecify.annotations.NullMarked;
