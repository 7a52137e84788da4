/**
 * Inspections with all that belongs to them: judgements, findings, recommendations, responses and
 * interventions.
 */
@NullMarked
package org.outcomes.inspections.inspection;

import org.jspecify.annotations.NullMarked;
