/** Plans over HTTP. */
@NullMarked
package org.outcomes.commitments.plan.http;

import org.jspecify.annotations.NullMarked;
