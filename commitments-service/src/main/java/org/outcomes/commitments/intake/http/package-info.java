/** The import over HTTP. */
@NullMarked
package org.outcomes.commitments.intake.http;

import org.jspecify.annotations.NullMarked;
