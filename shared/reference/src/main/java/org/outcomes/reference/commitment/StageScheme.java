package org.outcomes.reference.commitment;

import java.util.List;

/** The stages that a plan's source reports, worst first. */
public record StageScheme(List<SchemeValue> values) implements Scheme {

    public StageScheme {
        values = Scheme.ordered(values);
    }
}
