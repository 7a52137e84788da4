package org.outcomes.reference.grade;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** What a judgement has in common with the one before it. */
public enum Comparability implements Term {
    SAME_FRAMEWORK("Judged by the same framework, of the same subject: the ranks can be compared."),
    DIFFERENT_SUBJECT("Judged by the same framework, of another subject."),
    DIFFERENT_FRAMEWORK("Judged by another framework, with another scale.");

    private static final Vocabulary<Comparability> VOCABULARY =
            Vocabulary.of("comparability", values());

    private final String description;

    Comparability(String description) {
        this.description = description;
    }

    /** How two judgements stand to each other: the framework decides before the subject. */
    public static Comparability between(HeadlineJudgement judgement, HeadlineJudgement previous) {
        if (!judgement.framework().equals(previous.framework())) {
            return DIFFERENT_FRAMEWORK;
        }
        return judgement.subject().equals(previous.subject()) ? SAME_FRAMEWORK : DIFFERENT_SUBJECT;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Comparability of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Comparability> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
