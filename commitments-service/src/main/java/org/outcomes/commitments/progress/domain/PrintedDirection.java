package org.outcomes.commitments.progress.domain;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** The direction that a source prints, mostly as an arrow; it need not agree with the figures. */
public enum PrintedDirection implements Coded {
    BETTER,
    WORSE,
    MAINTAINED;

    private static final Vocabulary<PrintedDirection> VOCABULARY =
            Vocabulary.of("direction", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static PrintedDirection of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<PrintedDirection> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
