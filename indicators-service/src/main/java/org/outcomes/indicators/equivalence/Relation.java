package org.outcomes.indicators.equivalence;

import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** How the two sides of an equivalence should agree. */
enum Relation implements Coded {
    EQUAL,
    CHANGE_EQUALS_DIFFERENCE,
    PARTS_SUM_TO,
    SHARE_OF;

    private static final Vocabulary<Relation> VOCABULARY = Vocabulary.of("relation", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    static Relation of(String code) {
        return VOCABULARY.get(code);
    }
}
