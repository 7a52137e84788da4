package org.outcomes.reference.inspection;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** How an inspection was done. */
public enum InspectionMethod implements Term {
    INSPECTION("Inspectors came and looked at everything that their framework asks for."),
    DESK_ASSESSMENT("Papers and figures were assessed without a visit."),
    PEER_REVIEW("Colleagues from other councils came as critical friends."),
    FOCUSED_VISIT("Inspectors came to look at one part.");

    private static final Vocabulary<InspectionMethod> VOCABULARY =
            Vocabulary.of("method", values());

    private final String description;

    InspectionMethod(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static InspectionMethod of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<InspectionMethod> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
