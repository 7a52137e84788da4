package org.outcomes.reference.inspection;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;
import org.outcomes.reference.code.Vocabulary;

/** How far a recommendation has come. */
public enum RecommendationState implements Term {
    OPEN(Tone.SILENT, "Nothing is recorded that takes it up."),
    ACTION_PLANNED(Tone.BETWEEN, "The council has said what it will do."),
    IN_PROGRESS(Tone.BETWEEN, "Something has been done, and more is to come."),
    EVIDENCE_SEEN(Tone.GOOD, "Somebody has seen evidence that it is done."),
    CLOSED(Tone.GOOD, "It is closed.");

    private static final Vocabulary<RecommendationState> VOCABULARY =
            Vocabulary.of("state", values());

    private final Tone tone;
    private final String description;

    RecommendationState(Tone tone, String description) {
        this.tone = tone;
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static RecommendationState of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<RecommendationState> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<Tone> tone() {
        return Optional.of(tone);
    }
}
