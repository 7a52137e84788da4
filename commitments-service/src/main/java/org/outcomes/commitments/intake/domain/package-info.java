/** A plan as plans.json has it, with the places of its parts. */
@NullMarked
package org.outcomes.commitments.intake.domain;

import org.jspecify.annotations.NullMarked;
