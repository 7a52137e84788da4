package org.outcomes.reference.wrongexample.foreign;

/** Breaks the rule that plain Java means its language, and not all that comes with it. */
record UsesADatabase(java.sql.Connection connection) {}
