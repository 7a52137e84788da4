package org.outcomes.reference.inspection;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** How soon a recommendation wants something done. */
public enum Timescale implements Term {
    IMMEDIATE("At once."),
    THREE_MONTHS("Within three months."),
    SIX_MONTHS("Within six months."),
    LONGER_TERM("Later than that."),
    UNSPECIFIED("The report sets no time.");

    private static final Vocabulary<Timescale> VOCABULARY = Vocabulary.of("timescale", values());

    private final String description;

    Timescale(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Timescale of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Timescale> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
