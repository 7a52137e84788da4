package org.outcomes.reference.bundle;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** A service that owns a part of the evidence. */
public enum ServiceName implements Coded {
    INDICATORS,
    INSPECTIONS,
    COMMITMENTS;

    private static final Vocabulary<ServiceName> VOCABULARY = Vocabulary.of("service", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static ServiceName of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<ServiceName> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
