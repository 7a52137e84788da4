/** What an evidence answer needs beyond the projections of the other features. */
@NullMarked
package org.outcomes.commitments.evidence.db;

import org.jspecify.annotations.NullMarked;
