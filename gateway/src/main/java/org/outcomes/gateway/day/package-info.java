/** The days on which anything of an area became public, for whoever chooses a day to look at. */
@NullMarked
package org.outcomes.gateway.day;

import org.jspecify.annotations.NullMarked;
