/** Wiring of the service as a whole. */
@NullMarked
package org.outcomes.inspections.platform;

import org.jspecify.annotations.NullMarked;
