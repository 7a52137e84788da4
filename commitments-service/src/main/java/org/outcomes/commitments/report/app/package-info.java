/** Finding progress reports and summing up a plan, in one snapshot for each answer. */
@NullMarked
package org.outcomes.commitments.report.app;

import org.jspecify.annotations.NullMarked;
