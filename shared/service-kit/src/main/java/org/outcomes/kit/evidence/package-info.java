/** What every answer to the gateway's one question begins with. */
@NullMarked
package org.outcomes.kit.evidence;

import org.jspecify.annotations.NullMarked;
