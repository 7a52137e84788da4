package org.outcomes.indicators.indicator;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads the cells of {@code indicators.csv} that no other file has; each refuses with an
 * explanation.
 */
final class IndicatorCells {

    private static final Set<String> FREQUENCIES =
            Set.of("monthly", "quarterly", "half-yearly", "annual", "irregular", "one-off");
    private static final int MOST_DECIMALS = 9;

    private IndicatorCells() {}

    /** How many decimals the values have. */
    static int decimals(String text) {
        if (text.length() == 1 && Character.digit(text.charAt(0), MOST_DECIMALS + 1) >= 0) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException(
                "'%s' is not a number of decimals from 0 to %d.".formatted(text, MOST_DECIMALS));
    }

    /** How often it is measured. */
    static String frequency(String text) {
        if (FREQUENCIES.contains(text)) {
            return text;
        }
        throw new IllegalArgumentException(
                "'%s' is not a frequency: it is one of %s."
                        .formatted(
                                text,
                                FREQUENCIES.stream().sorted().collect(Collectors.joining(", "))));
    }

    /** Whether parts of a year differ by season: {@code no}, or empty where they do. */
    static boolean seasonal(String text) {
        if (text.equals("no")) {
            return false;
        }
        throw new IllegalArgumentException("'" + text + "' is neither empty nor no.");
    }

    /** Another name of an indicator. */
    static String alias(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An alias must not be empty.");
        }
        return text;
    }

    /** A list joined with semicolons, none of its parts twice. */
    static UnaryOperator<String> list(UnaryOperator<String> part) {
        return text -> {
            List<String> parts = Arrays.stream(text.split(";", -1)).map(part).toList();
            if (new HashSet<>(parts).size() < parts.size()) {
                throw new IllegalArgumentException("'" + text + "' names one of its parts twice.");
            }
            return text;
        };
    }
}
