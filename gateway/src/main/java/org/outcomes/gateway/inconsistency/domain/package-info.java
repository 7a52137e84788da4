/**
 * Inconsistencies: two records that cannot both be taken at face value. One class a rule, all of
 * them listed in InconsistencyRules.
 */
@NullMarked
package org.outcomes.gateway.inconsistency.domain;

import org.jspecify.annotations.NullMarked;
