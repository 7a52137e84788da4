/** How a list is asked for: which vintage, which filters, and why it may be empty. */
@NullMarked
package org.outcomes.indicators.listing;

import org.jspecify.annotations.NullMarked;
