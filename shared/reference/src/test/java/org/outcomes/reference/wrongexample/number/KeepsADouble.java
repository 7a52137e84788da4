package org.outcomes.reference.wrongexample.number;

/** Breaks the rule against floating point. */
record KeepsADouble(double value) {}
