package org.outcomes.reference.measure.target;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Tone;
import org.outcomes.reference.code.Vocabulary;

/** How a value stands against its target. */
public enum TargetResult implements Term {
    MET(Tone.GOOD, "The value reaches its target."),
    NEAR(Tone.NEAR, "Missed by no more than the indicator's tolerance."),
    MISSED(Tone.POOR, "The value does not reach its target."),
    IN_PROGRESS(
            Tone.BETWEEN,
            "A count that is still accumulating towards the target of a longer period."),
    NO_TARGET(Tone.SILENT, "There is no target, or none that this value can be judged against.");

    private static final Vocabulary<TargetResult> VOCABULARY =
            Vocabulary.of("result against target", values());

    private final Tone tone;
    private final String description;

    TargetResult(Tone tone, String description) {
        this.tone = tone;
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static TargetResult of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<TargetResult> tryOf(String code) {
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
