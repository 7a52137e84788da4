/**
 * The tables of progress reports, and the commitments as they stood when a report was made public.
 */
@NullMarked
package org.outcomes.commitments.report.db;

import org.jspecify.annotations.NullMarked;
