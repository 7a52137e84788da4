/** Progress reports and summaries over HTTP. */
@NullMarked
package org.outcomes.commitments.report.http;

import org.jspecify.annotations.NullMarked;
