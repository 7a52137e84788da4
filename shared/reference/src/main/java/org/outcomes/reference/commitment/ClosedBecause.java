package org.outcomes.reference.commitment;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** Why a commitment is complete, where its source tells. */
public enum ClosedBecause implements Term {
    DELIVERED("What was promised has been done."),
    BECAME_BUSINESS_AS_USUAL("It goes on as part of the daily work."),
    SUPERSEDED("Another commitment has taken its place."),
    DROPPED("It was given up.");

    /** The only status that can have a reason. */
    public static final String STATUS = "complete";

    private static final Vocabulary<ClosedBecause> VOCABULARY =
            Vocabulary.of("reason for closing", values());

    private final String description;

    ClosedBecause(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ClosedBecause of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<ClosedBecause> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
