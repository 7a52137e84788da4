/** Places and groups of places, named by their codes. */
@NullMarked
package org.outcomes.reference.area;

import org.jspecify.annotations.NullMarked;
