/** Imports: files read row by row, staged by COPY, checked in sets, taken whole or not at all. */
@NullMarked
package org.outcomes.kit.imports;

import org.jspecify.annotations.NullMarked;
