/**
 * The files of an evidence bundle: their names, their owners, and the order in which they are
 * imported.
 */
@NullMarked
package org.outcomes.reference.bundle;

import org.jspecify.annotations.NullMarked;
