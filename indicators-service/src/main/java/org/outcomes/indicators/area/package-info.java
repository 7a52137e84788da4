/** Areas: the places and groups of places that evidence is about. */
@NullMarked
package org.outcomes.indicators.area;

import org.jspecify.annotations.NullMarked;
