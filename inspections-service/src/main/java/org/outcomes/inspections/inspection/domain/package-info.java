/** What an inspection is made of, and from which day each part is public. */
@NullMarked
package org.outcomes.inspections.inspection.domain;

import org.jspecify.annotations.NullMarked;
