/**
 * Progress updates with what they measured: what a plan's source says on a day about a commitment
 * or one of its strands.
 */
@NullMarked
package org.outcomes.commitments.progress.domain;

import org.jspecify.annotations.NullMarked;
