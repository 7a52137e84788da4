package org.outcomes.reference.wrongexample.cycle.one;

import org.outcomes.reference.wrongexample.cycle.two.Two;

/** Breaks the rule against cycles, together with Two. */
public record One(Two two) {}
