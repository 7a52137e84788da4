package org.outcomes.reference.measure.direction;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** Whether a change is more than chance. */
public enum Strength implements Term {
    CLEAR("The change is more than chance explains, by the test that is named."),
    WITHIN_NOISE("The change may be chance, by the test that is named."),
    NOT_TESTED("There are no denominators or limits to test it with.");

    private static final Vocabulary<Strength> VOCABULARY = Vocabulary.of("strength", values());

    private final String description;

    Strength(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Strength of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Strength> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
