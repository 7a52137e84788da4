package org.outcomes.reference.wrongexample.foreign;

/** Breaks the rule that this module is plain Java. */
record UsesALibrary(org.assertj.core.api.Condition<String> condition) {}
