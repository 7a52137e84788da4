package org.outcomes.reference.measure;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** Which way a measure gets better. */
public enum Polarity implements Coded {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** A gap: the smaller its distance to 0, the better. */
    NEARER_TO_ZERO,
    /** A number that is not good or bad in itself, and so is never judged. */
    NEITHER;

    private static final Vocabulary<Polarity> VOCABULARY = Vocabulary.of("polarity", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Polarity of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Polarity> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
