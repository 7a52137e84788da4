/** Files of rows (RFC 4180), read strictly and as a stream. */
@NullMarked
package org.outcomes.kit.csv;

import org.jspecify.annotations.NullMarked;
