/** What was judged: the answer of the inspections service. */
@NullMarked
package org.outcomes.gateway.evidence.domain.judged;

import org.jspecify.annotations.NullMarked;
