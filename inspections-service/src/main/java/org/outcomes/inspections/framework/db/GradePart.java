package org.outcomes.inspections.framework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.framework.domain.GradeScale;
import org.outcomes.inspections.framework.domain.PercentBand;
import org.outcomes.inspections.framework.domain.ScaleStep;

/** A row of {@code grade}. */
@Embeddable
record GradePart(
        String scale,
        @Column(name = "scale_kind") String scaleKind,
        @Column(name = "value") String printed,
        String label,
        @Nullable Integer rank,
        @Column(name = "display_order") @Nullable Integer displayOrder,
        @Nullable BigDecimal score,
        @Column(name = "percent_from") @Nullable BigDecimal percentFrom,
        @Column(name = "percent_to") @Nullable BigDecimal percentTo) {

    static Stream<GradePart> ofAll(GradeScale scale) {
        return scale.steps().stream().map(step -> of(scale, step));
    }

    private static GradePart of(GradeScale scale, ScaleStep step) {
        return new GradePart(
                scale.code(),
                scale.kind().code(),
                step.grade().value(),
                step.grade().label(),
                nullable(step.grade().rank()),
                nullable(step.grade().order()),
                step.grade().score().orElse(null),
                step.band().map(PercentBand::from).orElse(null),
                step.band().map(PercentBand::to).orElse(null));
    }

    private static @Nullable Integer nullable(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
