/** Collections as CSV, compared with the same collections as JSON. */
@NullMarked
package org.outcomes.testkit.table;

import org.jspecify.annotations.NullMarked;
