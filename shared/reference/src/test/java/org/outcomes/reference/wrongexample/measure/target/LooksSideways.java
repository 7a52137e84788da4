package org.outcomes.reference.wrongexample.measure.target;

import org.outcomes.reference.measure.direction.Direction;

/** Breaks the rule that targets know nothing of directions. */
record LooksSideways(Direction direction) {}
