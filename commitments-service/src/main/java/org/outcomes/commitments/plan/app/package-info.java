/** Finding plans, in one snapshot for each answer. */
@NullMarked
package org.outcomes.commitments.plan.app;

import org.jspecify.annotations.NullMarked;
