package org.outcomes.reference.measure.direction;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** Whether a change is more than chance. */
public enum Strength implements Coded {
    CLEAR,
    WITHIN_NOISE,
    /** There are no denominators or limits to test it with. */
    NOT_TESTED;

    private static final Vocabulary<Strength> VOCABULARY = Vocabulary.of("strength", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Strength of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Strength> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
