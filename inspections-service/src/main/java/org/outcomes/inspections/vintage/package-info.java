/** Import of tables of which another day of publication is another vintage, and all are kept. */
@NullMarked
package org.outcomes.inspections.vintage;

import org.jspecify.annotations.NullMarked;
