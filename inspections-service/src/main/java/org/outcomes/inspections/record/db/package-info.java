/** The columns of {@code record_keeping} and the versioned key, as entities have them. */
@NullMarked
package org.outcomes.inspections.record.db;

import org.jspecify.annotations.NullMarked;
