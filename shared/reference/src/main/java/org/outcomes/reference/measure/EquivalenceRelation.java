package org.outcomes.reference.measure;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** How the two sides of a declared equivalence should agree. */
public enum EquivalenceRelation implements Term {
    EQUAL("Both sides are the same quantity."),
    CHANGE_EQUALS_DIFFERENCE("A printed change is the difference of two printed values."),
    PARTS_SUM_TO("The parts add up to the whole."),
    SHARE_OF("A printed share is the parts divided by the whole.");

    private static final Vocabulary<EquivalenceRelation> VOCABULARY =
            Vocabulary.of("relation", values());

    private final String description;

    EquivalenceRelation(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static EquivalenceRelation of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<EquivalenceRelation> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
