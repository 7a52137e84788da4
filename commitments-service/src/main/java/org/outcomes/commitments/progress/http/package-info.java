/** Progress updates over HTTP. */
@NullMarked
package org.outcomes.commitments.progress.http;

import org.jspecify.annotations.NullMarked;
