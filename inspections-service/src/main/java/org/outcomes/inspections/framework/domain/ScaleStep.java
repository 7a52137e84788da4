package org.outcomes.inspections.framework.domain;

import java.util.Optional;
import org.outcomes.reference.grade.ScaleGrade;

/**
 * One grade of a scale.
 *
 * @param band the percentages that it stands for; empty where the framework names none
 */
public record ScaleStep(ScaleGrade grade, Optional<PercentBand> band) {}
