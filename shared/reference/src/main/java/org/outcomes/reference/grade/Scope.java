package org.outcomes.reference.grade;

import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/**
 * Which people a judgement speaks of, widest first: the order of the constants is that of the
 * rules.
 */
public enum Scope implements Term {
    ALL_CHILDREN("Every child of the area."),
    CHILDREN_KNOWN_TO_SOCIAL_CARE("Children whom social care works with in any way."),
    CHILDREN_IN_NEED_OF_HELP_AND_PROTECTION(
            "Children in need of help, and those who need protection."),
    LOOKED_AFTER_CHILDREN("Children in the care of the council."),
    CARE_LEAVERS("Young people who have left care."),
    CHILDREN_WITH_SEND("Children with special educational needs or disabilities."),
    CHILDREN_AT_ONE_PROVIDER("Those at one school, home or other provider."),
    ADULTS("Adults.");

    private static final Vocabulary<Scope> VOCABULARY = Vocabulary.of("scope", values());

    private final String description;

    Scope(String description) {
        this.description = description;
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Scope of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Scope> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String label() {
        return this == CHILDREN_WITH_SEND ? "Children with SEND" : Term.super.label();
    }

    @Override
    public String description() {
        return description;
    }
}
