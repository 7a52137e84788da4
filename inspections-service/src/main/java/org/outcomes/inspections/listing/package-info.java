/** What all lists of inspections have in common: their order, and the codes of their filters. */
@NullMarked
package org.outcomes.inspections.listing;

import org.jspecify.annotations.NullMarked;
