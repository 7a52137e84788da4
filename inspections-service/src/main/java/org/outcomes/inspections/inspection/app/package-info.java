/** Importing and finding inspections. */
@NullMarked
package org.outcomes.inspections.inspection.app;

import org.jspecify.annotations.NullMarked;
