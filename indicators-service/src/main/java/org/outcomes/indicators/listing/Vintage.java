package org.outcomes.indicators.listing;

import org.jspecify.annotations.Nullable;
import org.outcomes.kit.request.Parameters;
import org.outcomes.reference.code.Coded;
import org.outcomes.reference.code.Vocabulary;

/**
 * Which vintages of a record a list gives: it is one record to every day on which it was published
 * anew.
 */
public enum Vintage implements Coded {
    LATEST,
    FIRST,
    ALL;

    private static final Vocabulary<Vintage> VOCABULARY =
            Vocabulary.of("choice of vintages", values());

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Vintage of(String code) {
        return VOCABULARY.get(code);
    }

    /** Which vintages are asked for; the latest where the parameter is not sent. */
    public static Vintage read(Parameters parameters, @Nullable String vintage) {
        return parameters.read("vintage", vintage, Vintage::of).orElse(LATEST);
    }
}
