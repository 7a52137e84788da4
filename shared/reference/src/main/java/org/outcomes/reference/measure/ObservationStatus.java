package org.outcomes.reference.measure;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** How firm a published value is, or why there is none. */
public enum ObservationStatus implements Term {
    FINAL("The publisher stands by it."),
    PROVISIONAL("May still change; also what a document calls unvalidated, unverified or interim."),
    ESTIMATED("Estimated by its publisher."),
    SUPPRESSED("Held back by its publisher; empty, never 0."),
    MISSING("Not there; empty, never 0.");

    private static final Vocabulary<ObservationStatus> VOCABULARY =
            Vocabulary.of("status of an observation", values());

    private final String description;

    ObservationStatus(String description) {
        this.description = description;
    }

    /** Whether an observation of this status has a value; one without is empty, never 0. */
    public boolean hasValue() {
        return switch (this) {
            case FINAL, PROVISIONAL, ESTIMATED -> true;
            case SUPPRESSED, MISSING -> false;
        };
    }

    /** Whether what rests on a value of this status has to say so. */
    public boolean notFirm() {
        return this == PROVISIONAL || this == ESTIMATED;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ObservationStatus of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<ObservationStatus> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
