/** Days: partial dates, the day on which a record became public, and today in London. */
@NullMarked
package org.outcomes.reference.day;

import org.jspecify.annotations.NullMarked;
