package org.outcomes.reference.commitment;

import java.util.List;

/** The statuses that a plan's source reports, worst first. */
public record StatusScheme(List<SchemeValue> values) implements Scheme {

    public StatusScheme {
        values = Scheme.ordered(values);
    }
}
