/** Rules on plans, commitments, updates and progress reports. */
@NullMarked
package org.outcomes.sampledata.rule.plan;

import org.jspecify.annotations.NullMarked;
