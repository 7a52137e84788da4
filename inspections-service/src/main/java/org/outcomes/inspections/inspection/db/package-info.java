/** The tables of the inspections and their parts. */
@NullMarked
package org.outcomes.inspections.inspection.db;

import org.jspecify.annotations.NullMarked;
