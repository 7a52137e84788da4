/** What was promised: the answer of the commitments service. */
@NullMarked
package org.outcomes.gateway.evidence.domain.promised;

import org.jspecify.annotations.NullMarked;
