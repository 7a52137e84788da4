package org.outcomes.reference.measure.target;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** How a value stands against its target. */
public enum TargetResult implements Coded {
    MET,
    /** Missed by no more than the indicator's tolerance. */
    NEAR,
    MISSED,
    /** A count that is still accumulating towards the target of a longer period. */
    IN_PROGRESS,
    /** There is none, or none that this value can be judged against. */
    NO_TARGET;

    private static final Vocabulary<TargetResult> VOCABULARY =
            Vocabulary.of("result against target", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static TargetResult of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<TargetResult> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
