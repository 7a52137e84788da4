/** Pages of other origins: which of them may read answers in a browser. */
@NullMarked
package org.outcomes.gateway.origin;

import org.jspecify.annotations.NullMarked;
