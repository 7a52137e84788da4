/**
 * PostgreSQL on this machine: its binaries, its data folder, and a database with two roles for each
 * service.
 */
@NullMarked
package org.outcomes.launcher.postgres;

import org.jspecify.annotations.NullMarked;
