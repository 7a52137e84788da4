package org.outcomes.reference.measure;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** How a measure holds over its period, which decides what target it can be set against. */
public enum Behaviour implements Coded {
    /** A state on a day, or a share that holds for its period: comparable with a yearly target. */
    SNAPSHOT,
    /** A count that accumulates over its period, so that half a year is about half. */
    FLOW,
    /** Accumulates since a start and never resets. */
    RUNNING_TOTAL,
    /**
     * A rate, share or change over its own period, comparable only with a target of the same
     * period.
     */
    RATE;

    private static final Vocabulary<Behaviour> VOCABULARY = Vocabulary.of("behaviour", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Behaviour of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Behaviour> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
