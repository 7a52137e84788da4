package org.outcomes.reference.wrongexample.stray;

/** Breaks the rule that every package has its place. */
record InNoKnownPackage() {}
