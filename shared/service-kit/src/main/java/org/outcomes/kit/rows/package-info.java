/** Imports of CSV files: one row a record, checked in sets, told with line and column. */
@NullMarked
package org.outcomes.kit.rows;

import org.jspecify.annotations.NullMarked;
