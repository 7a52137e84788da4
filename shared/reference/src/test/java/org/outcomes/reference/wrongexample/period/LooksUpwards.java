package org.outcomes.reference.wrongexample.period;

import org.outcomes.reference.measure.Polarity;

/** Breaks the rule that periods know nothing of measures. */
record LooksUpwards(Polarity polarity) {}
