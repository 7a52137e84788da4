/** How a file of rows becomes records: staged, checked in sets, stored as versions or vintages. */
@NullMarked
package org.outcomes.indicators.imports;

import org.jspecify.annotations.NullMarked;
