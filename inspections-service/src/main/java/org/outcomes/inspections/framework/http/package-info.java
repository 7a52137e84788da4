/** Inspection frameworks over HTTP. */
@NullMarked
package org.outcomes.inspections.framework.http;

import org.jspecify.annotations.NullMarked;
