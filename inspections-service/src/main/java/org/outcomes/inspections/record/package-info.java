/**
 * What all records of this service have in common: versions, and who recorded them, when and why.
 */
@NullMarked
package org.outcomes.inspections.record;

import org.jspecify.annotations.NullMarked;
