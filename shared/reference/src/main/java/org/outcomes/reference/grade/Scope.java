package org.outcomes.reference.grade;

import java.util.Optional;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/**
 * Which people a judgement speaks of, widest first: the order of the constants is that of the
 * rules.
 */
public enum Scope implements Coded {
    ALL_CHILDREN,
    CHILDREN_KNOWN_TO_SOCIAL_CARE,
    CHILDREN_IN_NEED_OF_HELP_AND_PROTECTION,
    LOOKED_AFTER_CHILDREN,
    CARE_LEAVERS,
    CHILDREN_WITH_SEND,
    CHILDREN_AT_ONE_PROVIDER,
    ADULTS;

    private static final Vocabulary<Scope> VOCABULARY = Vocabulary.of("scope", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Scope of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Scope> tryOf(String code) {
        return VOCABULARY.find(code);
    }
}
