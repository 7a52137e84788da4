/** Inspections over HTTP. */
@NullMarked
package org.outcomes.inspections.inspection.http;

import org.jspecify.annotations.NullMarked;
