/** Rules on indicators, observations, targets, breaks and profiles. */
@NullMarked
package org.outcomes.sampledata.rule.measure;

import org.jspecify.annotations.NullMarked;
