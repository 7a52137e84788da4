package org.outcomes.reference.measure.direction;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** Which way a value has gone. */
public enum Direction implements Coded {
    BETTER,
    WORSE,
    MAINTAINED,
    UNKNOWN;

    private static final Vocabulary<Direction> VOCABULARY = Vocabulary.of("direction", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Direction of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Direction> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
