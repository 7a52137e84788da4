package org.outcomes.reference.measure.direction;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** Which earlier value one is compared with, in the order in which they are looked for. */
public enum BasisKind implements Term {
    YEAR_BEFORE("The same period a year earlier."),
    PREVIOUS_PERIOD("The period of the same kind that ends the day before."),
    EARLIER_PERIOD("The last period of the same kind within five years.");

    private static final Vocabulary<BasisKind> VOCABULARY =
            Vocabulary.of("basis of a comparison", values());

    private final String description;

    BasisKind(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static BasisKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<BasisKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
