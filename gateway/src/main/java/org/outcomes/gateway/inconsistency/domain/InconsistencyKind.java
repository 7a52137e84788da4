package org.outcomes.gateway.inconsistency.domain;

import org.outcomes.reference.code.Term;

/** The rules that find inconsistencies, in the order in which their findings are listed. */
public enum InconsistencyKind implements Term {
    STATUS_OUTRUNS_MEASURE(
            "A commitment is green or complete, and a measure that it is judged on has missed its"
                    + " target, got worse, or is worse than England without closing the gap."),
    JUDGEMENT_CONTRADICTS_NARRATIVE("The text of a report says another grade than its table."),
    TOTALS_DO_NOT_RECONCILE(
            "The totals that a report published differ from those counted from its records.");

    private final String description;

    InconsistencyKind(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
