package org.outcomes.reference.measure.direction;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;
import org.outcomes.reference.code.Vocabulary;

/** The direction that a source prints, mostly as an arrow; it need not agree with the figures. */
public enum PrintedDirection implements Term {
    BETTER(Tone.GOOD, "The source prints that things have got better."),
    WORSE(Tone.POOR, "The source prints that things have got worse."),
    MAINTAINED(Tone.BETWEEN, "The source prints that things are as before.");

    private static final Vocabulary<PrintedDirection> VOCABULARY =
            Vocabulary.of("printed direction", values());

    private final Tone tone;
    private final String description;

    PrintedDirection(Tone tone, String description) {
        this.tone = tone;
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static PrintedDirection of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<PrintedDirection> tryOf(String code) {
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
