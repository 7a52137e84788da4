/** Plans as their sources print them, and the codes that they are known by. */
@NullMarked
package org.outcomes.commitments.plan.domain;

import org.jspecify.annotations.NullMarked;
