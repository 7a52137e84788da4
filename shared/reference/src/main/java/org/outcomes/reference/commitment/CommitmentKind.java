package org.outcomes.reference.commitment;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** What an entry of a plan is. */
public enum CommitmentKind implements Term {
    COMMITMENT("A promise, counted by its status."),
    ACTION("A step of an improvement plan, counted by its stage."),
    RESULT("Something already achieved and listed among actions, counted with them by its stage."),
    RISK("A risk, which promises nothing."),
    ISSUE("A problem that has come about, counted with risks.");

    private static final Vocabulary<CommitmentKind> VOCABULARY =
            Vocabulary.of("kind of commitment", values());

    private final String description;

    CommitmentKind(String description) {
        this.description = description;
    }

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

    @Override
    public String description() {
        return description;
    }
}
