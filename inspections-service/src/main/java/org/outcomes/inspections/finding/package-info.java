/**
 * Findings: the strengths and weaknesses that inspections found, and the themes to which they
 * return.
 */
@NullMarked
package org.outcomes.inspections.finding;

import org.jspecify.annotations.NullMarked;
