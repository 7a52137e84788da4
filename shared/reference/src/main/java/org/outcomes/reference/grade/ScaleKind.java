package org.outcomes.reference.grade;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** How the grades of a scale relate to each other. */
public enum ScaleKind implements Coded {
    /** Grades in order, each with a rank; or none at all, for an inspection without grades. */
    ORDINAL,
    /** Statements that say different things, without a rank. */
    STATEMENT,
    /** Numbers, each with a rank. */
    SCORE,
    MET_NOT_MET;

    private static final Vocabulary<ScaleKind> VOCABULARY =
            Vocabulary.of("kind of scale", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ScaleKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<ScaleKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
