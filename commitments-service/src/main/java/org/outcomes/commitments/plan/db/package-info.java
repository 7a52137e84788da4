/** The tables of plans and their schemes. */
@NullMarked
package org.outcomes.commitments.plan.db;

import org.jspecify.annotations.NullMarked;
