/** Records on their way into the database: staged by COPY, stored as new versions in sets. */
@NullMarked
package org.outcomes.kit.staging;

import org.jspecify.annotations.NullMarked;
