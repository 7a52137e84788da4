/** Rules on what equivalences refer to. */
@NullMarked
package org.outcomes.sampledata.rule.equivalence;

import org.jspecify.annotations.NullMarked;
