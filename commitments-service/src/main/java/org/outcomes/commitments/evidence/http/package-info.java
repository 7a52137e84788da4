/** The gateway's one question to this service. */
@NullMarked
package org.outcomes.commitments.evidence.http;

import org.jspecify.annotations.NullMarked;
