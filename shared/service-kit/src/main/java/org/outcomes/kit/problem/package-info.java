/** Problem details (RFC 9457): the one table of what can go wrong, and how each fault is named. */
@NullMarked
package org.outcomes.kit.problem;

import org.jspecify.annotations.NullMarked;
