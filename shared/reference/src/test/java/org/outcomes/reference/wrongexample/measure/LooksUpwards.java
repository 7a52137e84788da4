package org.outcomes.reference.wrongexample.measure;

import org.outcomes.reference.measure.target.TargetKind;

/** Breaks the rule that measures know nothing of targets. */
record LooksUpwards(TargetKind kind) {}
