/** Band keys: the printed keys that sort inspection profiles into bands, with their gaps. */
@NullMarked
package org.outcomes.inspections.band;

import org.jspecify.annotations.NullMarked;
