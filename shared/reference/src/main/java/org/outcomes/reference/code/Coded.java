package org.outcomes.reference.code;

import java.util.Locale;

/** A value of a closed vocabulary, printed in files and answers by its code. */
public interface Coded {

    /** The constant's own name, which every enum supplies. */
    String name();

    /**
     * The printed code: the constant's name in lower case with hyphens, such as {@code
     * nearer-to-zero}.
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
