/** Sources: the documents that evidence was read from, kept by each service that cites them. */
@NullMarked
package org.outcomes.kit.source;

import org.jspecify.annotations.NullMarked;
