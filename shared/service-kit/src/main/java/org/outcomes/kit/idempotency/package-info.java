/** Requests that may be repeated: one Idempotency-Key has one effect and one answer for a day. */
@NullMarked
package org.outcomes.kit.idempotency;

import org.jspecify.annotations.NullMarked;
