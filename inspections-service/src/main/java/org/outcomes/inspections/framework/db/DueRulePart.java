package org.outcomes.inspections.framework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.outcomes.inspections.framework.domain.DueRule;

/** A row of {@code due_rule}. */
@Embeddable
record DueRulePart(String timescale, @Column(name = "after") @Nullable String duration) {

    static DueRulePart of(DueRule rule) {
        return new DueRulePart(rule.timescale().code(), rule.after().orElse(null));
    }
}
