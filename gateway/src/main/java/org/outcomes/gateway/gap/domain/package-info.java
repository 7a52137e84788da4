/** Gaps: what is absent, overdue or unlinked. One class a rule, all of them listed in GapRules. */
@NullMarked
package org.outcomes.gateway.gap.domain;

import org.jspecify.annotations.NullMarked;
