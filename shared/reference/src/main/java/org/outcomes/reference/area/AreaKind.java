package org.outcomes.reference.area;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** What an area is. */
public enum AreaKind implements Term {
    COUNTRY("A whole country."),
    REGION("A region of a country."),
    LOCAL_AUTHORITY("The area of one council."),
    GROUP("Several places taken together, such as the statistical neighbours of one.");

    private static final Vocabulary<AreaKind> VOCABULARY = Vocabulary.of("kind of area", values());

    private final String description;

    AreaKind(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static AreaKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<AreaKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
