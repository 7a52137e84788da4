/** Reading of JSON trees that several features share: words of the format, places and tallies. */
@NullMarked
package org.outcomes.inspections.reading;

import org.jspecify.annotations.NullMarked;
