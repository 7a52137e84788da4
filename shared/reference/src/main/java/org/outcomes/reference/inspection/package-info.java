/**
 * The words of inspections: how one was done, what it found and asked for, and what came of that.
 */
@NullMarked
package org.outcomes.reference.inspection;

import org.jspecify.annotations.NullMarked;
