/** What a file changes of a plan that is known, and what it may not change. */
@NullMarked
package org.outcomes.commitments.intake.domain.change;

import org.jspecify.annotations.NullMarked;
