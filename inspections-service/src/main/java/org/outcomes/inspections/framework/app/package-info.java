/** Importing and finding inspection frameworks. */
@NullMarked
package org.outcomes.inspections.framework.app;

import org.jspecify.annotations.NullMarked;
