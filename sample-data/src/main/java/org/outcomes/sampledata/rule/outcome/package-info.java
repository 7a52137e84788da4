/** Rules on outcome frameworks and the crosswalk between them. */
@NullMarked
package org.outcomes.sampledata.rule.outcome;

import org.jspecify.annotations.NullMarked;
