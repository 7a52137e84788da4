package org.outcomes.commitments.progress.domain;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** Why a commitment is complete, where its source tells. */
public enum ClosedBecause implements Coded {
    DELIVERED,
    BECAME_BUSINESS_AS_USUAL,
    SUPERSEDED,
    DROPPED;

    /** The only status that can have a reason. */
    public static final String STATUS = "complete";

    private static final Vocabulary<ClosedBecause> VOCABULARY =
            Vocabulary.of("reason for closing", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ClosedBecause of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<ClosedBecause> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
