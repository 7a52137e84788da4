/** The revision of a service's data: what an answer has seen, and for whom it counts. */
@NullMarked
package org.outcomes.kit.revision;

import org.jspecify.annotations.NullMarked;
