/** The days on which anything of an area became public. */
@NullMarked
package org.outcomes.inspections.day;

import org.jspecify.annotations.NullMarked;
