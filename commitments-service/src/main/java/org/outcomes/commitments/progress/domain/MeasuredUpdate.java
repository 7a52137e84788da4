package org.outcomes.commitments.progress.domain;

import java.util.List;

/** An update with its measurements in their order. */
public record MeasuredUpdate(ProgressUpdate update, List<Measurement> measurements) {}
