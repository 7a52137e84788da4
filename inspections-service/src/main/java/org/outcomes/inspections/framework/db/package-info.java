/** The tables of the inspection frameworks. */
@NullMarked
package org.outcomes.inspections.framework.db;

import org.jspecify.annotations.NullMarked;
