package org.outcomes.reference.inspection;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;
import org.outcomes.reference.code.Vocabulary;

/** Whether inspectors found something good or wanting. */
public enum FindingKind implements Term {
    STRENGTH(Tone.GOOD, "Something that inspectors found good."),
    WEAKNESS(Tone.POOR, "Something that inspectors found wanting.");

    private static final Vocabulary<FindingKind> VOCABULARY =
            Vocabulary.of("kind of finding", values());

    private final Tone tone;
    private final String description;

    FindingKind(Tone tone, String description) {
        this.tone = tone;
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static FindingKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<FindingKind> tryOf(String code) {
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
