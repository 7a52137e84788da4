package org.outcomes.reference.wrongexample.cycle.two;

import org.outcomes.reference.wrongexample.cycle.one.One;

/** Breaks the rule against cycles, together with One. */
public record Two(One one) {}
