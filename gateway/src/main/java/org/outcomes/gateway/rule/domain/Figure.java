package org.outcomes.gateway.rule.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a record.
 *
 * @param name what it is, such as {@code value}, {@code target} or {@code published red}
 * @param period empty for a number without one
 * @param display the number with its unit
 */
public record Figure(String name, Optional<String> period, BigDecimal value, String display) {

    /** A count. */
    public static Figure count(String name, int count) {
        return new Figure(
                name, Optional.empty(), BigDecimal.valueOf(count), Integer.toString(count));
    }
}
