package org.outcomes.reference.measure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which part of the whole a value is of: {@code dimension=value} pairs joined by semicolons, such
 * as {@code sex=boys;stage=1}, or nothing for the whole. The pairs keep the order in which the
 * evidence prints them; breakdowns are ordered by their text, the whole first.
 */
public record Breakdown(String text) implements Comparable<Breakdown> {

    /** The whole, without a breakdown. */
    public static final Breakdown WHOLE = new Breakdown("");

    private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String ONE_PAIR = WORD + "=" + WORD;

    /** How it is written, as a regular expression; no dimension stands twice. */
    public static final String FORM = "(" + ONE_PAIR + "(;" + ONE_PAIR + ")*)?";

    private static final Pattern PAIR = Pattern.compile(ONE_PAIR);

    public Breakdown {
        fault(text)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(
                            "\"%s\" is not a breakdown: %s".formatted(text, fault));
                });
    }

    /** The breakdown that this text is; refuses any other text with a message fit to be shown. */
    public static Breakdown parse(String text) {
        return new Breakdown(text);
    }

    /** The breakdown that this text is, if it is one. */
    public static Optional<Breakdown> tryParse(String text) {
        return fault(text).isEmpty() ? Optional.of(new Breakdown(text)) : Optional.empty();
    }

    /** Whether this is the whole. */
    public boolean isWhole() {
        return text.isEmpty();
    }

    @Override
    public int compareTo(Breakdown other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<String> fault(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Set<String> dimensions = new HashSet<>();
        for (String pair : text.split(";", -1)) {
            if (!PAIR.matcher(pair).matches()) {
                return Optional.of(
                        "\"%s\" is not a dimension and a value such as sex=boys".formatted(pair));
            }
            String dimension = pair.substring(0, pair.indexOf('='));
            if (!dimensions.add(dimension)) {
                return Optional.of("dimension \"%s\" stands twice".formatted(dimension));
            }
        }
        return Optional.empty();
    }
}
