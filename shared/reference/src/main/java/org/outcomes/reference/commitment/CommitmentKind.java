package org.outcomes.reference.commitment;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/** What an entry of a plan is. */
public enum CommitmentKind implements Coded {
    /** A promise, counted by its status. */
    COMMITMENT,
    /** A step of an improvement plan, counted by its stage. */
    ACTION,
    /** Something already achieved and listed among actions, counted with them by its stage. */
    RESULT,
    /** A risk, which promises nothing. */
    RISK,
    /** A problem that has come about, counted with risks. */
    ISSUE;

    private static final Vocabulary<CommitmentKind> VOCABULARY =
            Vocabulary.of("kind of commitment", values());

    /** Whether it is counted by stage, among the actions of a summary. */
    public boolean countedAmongActions() {
        return this == ACTION || this == RESULT;
    }

    /** Whether it is counted among the risks of a summary. */
    public boolean countedAmongRisks() {
        return this == RISK || this == ISSUE;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static CommitmentKind of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<CommitmentKind> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
