/** Holds an evidence bundle against the format and names every fault that it has. */
@NullMarked
package org.outcomes.sampledata;

import org.jspecify.annotations.NullMarked;
