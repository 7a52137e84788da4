/** The rows that evidence is made of, read in sets. */
@NullMarked
package org.outcomes.indicators.evidence.db;

import org.jspecify.annotations.NullMarked;
