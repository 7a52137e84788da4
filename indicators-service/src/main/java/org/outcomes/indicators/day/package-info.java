/** The days on which anything of an area became public. */
@NullMarked
package org.outcomes.indicators.day;

import org.jspecify.annotations.NullMarked;
