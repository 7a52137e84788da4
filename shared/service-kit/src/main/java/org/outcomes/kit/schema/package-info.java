/**
 * Schemas of what is answered and sent: records as they are written in JSON, with words from their
 * Javadoc.
 */
@NullMarked
package org.outcomes.kit.schema;

import org.jspecify.annotations.NullMarked;
