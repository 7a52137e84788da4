/** Collections as tables: CSV (RFC 4180), and CSV on the Web metadata that says how to read it. */
@NullMarked
package org.outcomes.kit.table;

import org.jspecify.annotations.NullMarked;
