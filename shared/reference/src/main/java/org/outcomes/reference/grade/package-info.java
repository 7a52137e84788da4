/**
 * Grades on the scales of their inspectorates, and the rules that set one judgement beside another.
 */
@NullMarked
package org.outcomes.reference.grade;

import org.jspecify.annotations.NullMarked;
