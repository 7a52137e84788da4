/** Who asks and what they may see: every query of every service takes this as an argument. */
@NullMarked
package org.outcomes.kit.audience;

import org.jspecify.annotations.NullMarked;
