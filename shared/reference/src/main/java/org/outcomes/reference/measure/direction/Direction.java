package org.outcomes.reference.measure.direction;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;
import org.outcomes.reference.code.Vocabulary;

/** Which way a value has gone. */
public enum Direction implements Term {
    BETTER(Tone.GOOD, "The value has moved the way in which the measure gets better."),
    WORSE(Tone.POOR, "The value has moved the other way."),
    MAINTAINED(Tone.BETWEEN, "No change, or one too small to count."),
    UNKNOWN(
            Tone.SILENT,
            "There is nothing that it may be compared with, or neither way is better.");

    private static final Vocabulary<Direction> VOCABULARY = Vocabulary.of("direction", values());

    private final Tone tone;
    private final String description;

    Direction(Tone tone, String description) {
        this.tone = tone;
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Direction of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Direction> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<Tone> tone() {
        return Optional.of(tone);
    }
}
