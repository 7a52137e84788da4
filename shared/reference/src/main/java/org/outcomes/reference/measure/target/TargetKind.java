package org.outcomes.reference.measure.target;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** What a target is, in the order in which targets of one period are chosen to be judged. */
public enum TargetKind implements Coded {
    TARGET,
    PLAN,
    STRETCH,
    /** The least that is acceptable: a reference line, listed and never judged. */
    FLOOR,
    /** What the country aims at: a reference line, listed and never judged. */
    NATIONAL;

    private static final Vocabulary<TargetKind> VOCABULARY =
            Vocabulary.of("kind of target", values());

    /** Whether a value is judged against a target of this kind; the others are reference lines. */
    public boolean judged() {
        return this == TARGET || this == PLAN || this == STRETCH;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static TargetKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<TargetKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
