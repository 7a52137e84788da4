/** The strict reading of plans.json: every fault with its JSON Pointer. */
@NullMarked
package org.outcomes.commitments.intake.file;

import org.jspecify.annotations.NullMarked;
