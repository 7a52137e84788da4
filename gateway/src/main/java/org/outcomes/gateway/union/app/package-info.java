/** One list out of those of the three services. */
@NullMarked
package org.outcomes.gateway.union.app;

import org.jspecify.annotations.NullMarked;
