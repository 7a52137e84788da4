/**
 * What no single cell or schema can say: keys, references between files and rules of a whole
 * record.
 */
@NullMarked
package org.outcomes.sampledata.rule;

import org.jspecify.annotations.NullMarked;
