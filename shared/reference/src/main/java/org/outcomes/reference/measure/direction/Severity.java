package org.outcomes.reference.measure.direction;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** What a change in the making of a series does to comparisons across it. */
public enum Severity implements Term {
    BREAK("The series ends there: nothing is compared across it."),
    CAUTION("The reason is shown beside the series, and comparisons go on.");

    private static final Vocabulary<Severity> VOCABULARY = Vocabulary.of("severity", values());

    private final String description;

    Severity(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Severity of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Severity> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
