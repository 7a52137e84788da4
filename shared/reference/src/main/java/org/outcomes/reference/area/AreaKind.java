package org.outcomes.reference.area;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** What an area is. */
public enum AreaKind implements Coded {
    COUNTRY,
    REGION,
    LOCAL_AUTHORITY,
    /** Several places taken together, such as the statistical neighbours of one. */
    GROUP;

    private static final Vocabulary<AreaKind> VOCABULARY = Vocabulary.of("kind of area", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static AreaKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<AreaKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
