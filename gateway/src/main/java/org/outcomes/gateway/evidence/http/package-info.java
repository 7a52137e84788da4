/** How the parts of the services came, as answers tell it. */
@NullMarked
package org.outcomes.gateway.evidence.http;

import org.jspecify.annotations.NullMarked;
