/**
 * Conditional reads: a strong entity tag on every answer, and 304 where the caller has it already.
 */
@NullMarked
package org.outcomes.kit.conditional;

import org.jspecify.annotations.NullMarked;
