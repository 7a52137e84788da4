/** Outcome frameworks as each service keeps them, and which of their areas a question is about. */
@NullMarked
package org.outcomes.kit.outcome;

import org.jspecify.annotations.NullMarked;
