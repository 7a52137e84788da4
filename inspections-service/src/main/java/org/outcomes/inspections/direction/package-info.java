/** Printed directions: the change and direction that a document prints for one kind of setting. */
@NullMarked
package org.outcomes.inspections.direction;

import org.jspecify.annotations.NullMarked;
