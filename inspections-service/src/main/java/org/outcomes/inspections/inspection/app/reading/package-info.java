/** Reading of {@code inspections.json}, and checking what it refers to. */
@NullMarked
package org.outcomes.inspections.inspection.app.reading;

import org.jspecify.annotations.NullMarked;
