/**
 * The suite as a whole: PostgreSQL and the four services, started, watched and stopped together.
 */
@NullMarked
package org.outcomes.launcher.suite;

import org.jspecify.annotations.NullMarked;
