/** Stored plans with all their parts, to compare with, and the adding of new versions. */
@NullMarked
package org.outcomes.commitments.intake.db;

import org.jspecify.annotations.NullMarked;
