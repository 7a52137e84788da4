/** A folder of files, read as one bundle. */
@NullMarked
package org.outcomes.sampledata.bundle;

import org.jspecify.annotations.NullMarked;
