/** What was measured: the answer of the indicators service. */
@NullMarked
package org.outcomes.gateway.evidence.domain.measured;

import org.jspecify.annotations.NullMarked;
