package org.outcomes.inspections.inspection.domain;

import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** Whether inspectors found something good or wanting. */
public enum FindingKind implements Coded {
    STRENGTH,
    WEAKNESS;

    private static final Vocabulary<FindingKind> VOCABULARY =
            Vocabulary.of("kind of finding", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static FindingKind of(String code) {
        return VOCABULARY.get(code);
    }
}
