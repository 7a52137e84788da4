/**
 * Inspection frameworks: the scales of an inspectorate, whom and what it judges, and when its
 * recommendations are due.
 */
@NullMarked
package org.outcomes.inspections.framework;

import org.jspecify.annotations.NullMarked;
