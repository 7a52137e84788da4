package org.outcomes.reference.grade;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** How the grades of a scale relate to each other. */
public enum ScaleKind implements Term {
    ORDINAL("Grades in order, each with a rank; or none at all, for an inspection without grades."),
    STATEMENT("Statements that say different things, without a rank."),
    SCORE("Numbers, each with a rank."),
    MET_NOT_MET("A standard that is met or not.");

    private static final Vocabulary<ScaleKind> VOCABULARY =
            Vocabulary.of("kind of scale", values());

    private final String description;

    ScaleKind(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ScaleKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<ScaleKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String label() {
        return this == MET_NOT_MET ? "Met or not met" : Term.super.label();
    }

    @Override
    public String description() {
        return description;
    }
}
