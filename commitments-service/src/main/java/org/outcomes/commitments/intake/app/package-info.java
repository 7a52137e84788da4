/** Taking in plans.json: all of it or nothing. */
@NullMarked
package org.outcomes.commitments.intake.app;

import org.jspecify.annotations.NullMarked;
