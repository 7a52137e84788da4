package org.outcomes.reference.measure;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** How a measure holds over its period, which decides what target it can be set against. */
public enum Behaviour implements Term {
    SNAPSHOT(
            "A state on a day, or a share that holds for its period: comparable with a yearly"
                    + " target."),
    FLOW("A count that accumulates over its period, so that half a year is about half."),
    RUNNING_TOTAL("Accumulates since a start and never resets."),
    RATE(
            "A rate, share or change over its own period, comparable only with a target of the same"
                    + " period.");

    private static final Vocabulary<Behaviour> VOCABULARY = Vocabulary.of("behaviour", values());

    private final String description;

    Behaviour(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Behaviour of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Behaviour> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
