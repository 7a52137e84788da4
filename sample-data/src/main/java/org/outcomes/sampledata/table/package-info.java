/** The CSV files of a bundle: how they are read, and what each column may hold. */
@NullMarked
package org.outcomes.sampledata.table;

import org.jspecify.annotations.NullMarked;
