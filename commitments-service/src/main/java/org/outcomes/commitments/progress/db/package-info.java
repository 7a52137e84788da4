/** The tables of progress updates and measurements. */
@NullMarked
package org.outcomes.commitments.progress.db;

import org.jspecify.annotations.NullMarked;
