/**
 * Ahead-of-time caches, which let a service start in a third of the time: their training and their
 * use.
 */
@NullMarked
package org.outcomes.launcher.training;

import org.jspecify.annotations.NullMarked;
