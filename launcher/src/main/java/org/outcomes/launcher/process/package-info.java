/**
 * Processes that the launcher starts, finds again after a crash, and ends; the ports and logs that
 * they use.
 */
@NullMarked
package org.outcomes.launcher.process;

import org.jspecify.annotations.NullMarked;
