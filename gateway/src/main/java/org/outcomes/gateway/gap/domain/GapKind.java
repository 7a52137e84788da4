package org.outcomes.gateway.gap.domain;

import org.outcomes.reference.code.Term;

/** The rules that find gaps, in the order in which their findings are listed. */
public enum GapKind implements Term {
    OVERDUE_COMMITMENT(
            "The deadline of a commitment has passed without its being complete, ongoing or set a"
                    + " later date; or the source prints it as overdue."),
    OVERDUE_RECOMMENDATION(
            "A recommendation is past its due day without evidence seen and not closed."),
    UNMEASURED_COMMITMENT(
            "A commitment promises a change in a number and is linked to no measure of it."),
    UNLINKED_FINDING("No recommendation takes up a weakness that inspectors found."),
    REPEAT_FINDING("Two or more inspections have named the same theme.");

    private final String description;

    GapKind(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
