package org.outcomes.inspections.framework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.framework.domain.JudgementArea;

/** A row of {@code judgement_area}. */
@Embeddable
record JudgementAreaPart(
        String code,
        String title,
        @Nullable String parent,
        @Column(name = "outcome_area") @Nullable String outcomeArea,
        boolean headline,
        boolean overall,
        String scope,
        String scale,
        @Column(name = "where_it_applies") boolean whereItApplies) {

    static JudgementAreaPart of(JudgementArea area) {
        return new JudgementAreaPart(
                area.code(),
                area.title(),
                area.parent().orElse(null),
                area.outcomeArea().orElse(null),
                area.standing().headline(),
                area.standing().overall(),
                area.scope().code(),
                area.scale(),
                area.standing().whereItApplies());
    }
}
