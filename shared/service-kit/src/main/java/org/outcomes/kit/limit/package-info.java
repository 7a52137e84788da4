/**
 * How many requests a client may make: a quota for each, told in every answer, and a refusal where
 * it is used up. Only what says {@code outcomes.limits-requests=true} has it.
 */
@NullMarked
package org.outcomes.kit.limit;

import org.jspecify.annotations.NullMarked;
