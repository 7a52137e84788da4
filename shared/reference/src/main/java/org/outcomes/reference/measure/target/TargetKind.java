package org.outcomes.reference.measure.target;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** What a target is, in the order in which targets of one period are chosen to be judged. */
public enum TargetKind implements Term {
    TARGET("A target that was set for the value."),
    PLAN("The value that a plan expects."),
    STRETCH("A more ambitious target beside another."),
    FLOOR("The least that is acceptable: a reference line, listed and never judged."),
    NATIONAL("What the country aims at: a reference line, listed and never judged.");

    private static final Vocabulary<TargetKind> VOCABULARY =
            Vocabulary.of("kind of target", values());

    private final String description;

    TargetKind(String description) {
        this.description = description;
    }

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

    @Override
    public String description() {
        return description;
    }
}
