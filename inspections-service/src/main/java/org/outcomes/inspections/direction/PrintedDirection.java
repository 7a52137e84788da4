package org.outcomes.inspections.direction;

import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** A direction as a document prints it. */
enum PrintedDirection implements Coded {
    BETTER,
    WORSE,
    MAINTAINED;

    private static final Vocabulary<PrintedDirection> VOCABULARY =
            Vocabulary.of("printed direction", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    static PrintedDirection of(String code) {
        return VOCABULARY.get(code);
    }
}
