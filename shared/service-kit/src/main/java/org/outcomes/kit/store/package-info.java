/** The database as the services use it: one snapshot for a read, one transaction for a write. */
@NullMarked
package org.outcomes.kit.store;

import org.jspecify.annotations.NullMarked;
