/** What all lists have in common: conditions of a query, warnings, and keys to go on from. */
@NullMarked
package org.outcomes.inspections.listing;

import org.jspecify.annotations.NullMarked;
