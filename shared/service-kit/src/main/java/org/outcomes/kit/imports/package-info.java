/** Imports: one transaction and one entry in the ledger for a file, taken whole or not at all. */
@NullMarked
package org.outcomes.kit.imports;

import org.jspecify.annotations.NullMarked;
