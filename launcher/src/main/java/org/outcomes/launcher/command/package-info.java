/** The command line: one class a subcommand of {@code ./outcomes}. */
@NullMarked
package org.outcomes.launcher.command;

import org.jspecify.annotations.NullMarked;
