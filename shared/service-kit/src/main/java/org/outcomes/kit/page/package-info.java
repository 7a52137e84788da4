/** Collections: one page of items with a signed cursor to the next. */
@NullMarked
package org.outcomes.kit.page;

import org.jspecify.annotations.NullMarked;
