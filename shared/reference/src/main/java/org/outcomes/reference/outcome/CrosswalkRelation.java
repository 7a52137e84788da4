package org.outcomes.reference.outcome;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** What the second area of a crosswalk link is, seen from the first. */
public enum CrosswalkRelation implements Term {
    EXACT("The second area covers the same ground."),
    BROADER("The second area takes in more."),
    NARROWER("The second area takes in a part."),
    RELATED("The two areas overlap.");

    private static final Vocabulary<CrosswalkRelation> VOCABULARY =
            Vocabulary.of("relation", values());

    private final String description;

    CrosswalkRelation(String description) {
        this.description = description;
    }

    /** The relation of the same pair, seen from its second area. */
    public CrosswalkRelation inverse() {
        return switch (this) {
            case EXACT -> EXACT;
            case BROADER -> NARROWER;
            case NARROWER -> BROADER;
            case RELATED -> RELATED;
        };
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static CrosswalkRelation of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<CrosswalkRelation> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
