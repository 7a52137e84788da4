package org.outcomes.reference.grade;

import java.util.Optional;
import java.util.OptionalInt;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;
import org.outcomes.reference.code.Vocabulary;

/** Which way a judgement has gone since the one before it. */
public enum GradeDirection implements Term {
    BETTER(Tone.GOOD, "A better rank of the same framework and subject."),
    WORSE(Tone.POOR, "A worse rank of the same framework and subject."),
    MAINTAINED(Tone.BETWEEN, "The same rank of the same framework and subject."),
    NOT_COMPARABLE(
            Tone.SILENT, "Judged by another framework or of another subject, or without a rank."),
    UNKNOWN(Tone.SILENT, "There is no judgement before it.");

    private static final Vocabulary<GradeDirection> VOCABULARY =
            Vocabulary.of("direction of a grade", values());

    private final Tone tone;
    private final String description;

    GradeDirection(Tone tone, String description) {
        this.tone = tone;
        this.description = description;
    }

    /**
     * The direction that a change of rank means.
     *
     * @param rankChange the new rank minus the previous one, so that less is better; empty where
     *     one of them has none
     */
    public static GradeDirection of(Comparability comparability, OptionalInt rankChange) {
        if (comparability != Comparability.SAME_FRAMEWORK || rankChange.isEmpty()) {
            return NOT_COMPARABLE;
        }
        return switch (Integer.signum(rankChange.getAsInt())) {
            case -1 -> BETTER;
            case 1 -> WORSE;
            default -> MAINTAINED;
        };
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static GradeDirection of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<GradeDirection> tryOf(String code) {
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
