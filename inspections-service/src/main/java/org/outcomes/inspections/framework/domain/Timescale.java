package org.outcomes.inspections.framework.domain;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** How soon a recommendation wants something done. */
public enum Timescale implements Coded {
    IMMEDIATE,
    THREE_MONTHS,
    SIX_MONTHS,
    LONGER_TERM,
    UNSPECIFIED;

    private static final Vocabulary<Timescale> VOCABULARY = Vocabulary.of("timescale", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Timescale of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Timescale> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
