/**
 * The files by which the suite is run in containers. They are read, not run: that takes an engine.
 */
package org.outcomes.endtoend.deployment;
