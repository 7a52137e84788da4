/** Interventions: what was done by those who may step in because of an inspection. */
@NullMarked
package org.outcomes.inspections.intervention;

import org.jspecify.annotations.NullMarked;
