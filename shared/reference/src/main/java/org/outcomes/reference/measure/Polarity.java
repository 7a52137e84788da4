package org.outcomes.reference.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.outcomes.reference.code.Term;
import org.outcomes.reference.code.Vocabulary;

/** Which way a measure gets better. */
public enum Polarity implements Term {
    HIGHER_IS_BETTER("The larger the value, the better."),
    LOWER_IS_BETTER("The smaller the value, the better."),
    NEARER_TO_ZERO("A gap: the smaller its distance to zero, the better."),
    NEITHER("A number that is not good or bad in itself, and so is never judged.");

    private static final Vocabulary<Polarity> VOCABULARY = Vocabulary.of("polarity", values());

    private final String description;

    Polarity(String description) {
        this.description = description;
    }

    /**
     * A number that grows as the measure gets better, in the measure's own unit: every rule
     * compares by it, so that no rule has to know which way is up. Empty where neither way is
     * better.
     */
    public Optional<BigDecimal> merit(BigDecimal value) {
        return switch (this) {
            case HIGHER_IS_BETTER -> Optional.of(value);
            case LOWER_IS_BETTER -> Optional.of(value.negate());
            case NEARER_TO_ZERO -> Optional.of(value.abs().negate());
            case NEITHER -> Optional.empty();
        };
    }

    /** Whether a value is worse than another; never where neither way is better. */
    public boolean isWorse(BigDecimal value, BigDecimal than) {
        return merit(value)
                .flatMap(merit -> merit(than).map(other -> merit.compareTo(other) < 0))
                .orElse(false);
    }

    /** The value with this code; refuses any other with a message fit to be shown. */
    public static Polarity of(String code) {
        return VOCABULARY.get(code);
    }

    /** The value with this code, if there is one. */
    public static Optional<Polarity> tryOf(String code) {
        return VOCABULARY.find(code);
    }

    @Override
    public String description() {
        return description;
    }
}
