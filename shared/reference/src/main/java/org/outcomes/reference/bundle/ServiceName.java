package org.outcomes.reference.bundle;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** A service that owns a part of the evidence. */
public enum ServiceName implements Term {
    INDICATORS("Keeps what was measured."),
    INSPECTIONS("Keeps what was judged."),
    COMMITMENTS("Keeps what was promised.");

    private static final Vocabulary<ServiceName> VOCABULARY = Vocabulary.of("service", values());

    private final String description;

    ServiceName(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ServiceName of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<ServiceName> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
