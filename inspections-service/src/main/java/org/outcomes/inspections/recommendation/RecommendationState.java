package org.outcomes.inspections.recommendation;

import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** How far a recommendation has come. */
public enum RecommendationState implements Coded {
    OPEN,
    ACTION_PLANNED,
    IN_PROGRESS,
    EVIDENCE_SEEN,
    CLOSED;

    private static final Vocabulary<RecommendationState> VOCABULARY =
            Vocabulary.of("state", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static RecommendationState of(String code) {
        return VOCABULARY.get(code);
    }
}
