package org.outcomes.reference.commitment;

import java.util.Optional;

/**
 * One status or stage of a plan.
 *
 * @param label the source's word for it
 * @param order 1 for the worst
 * @param definition what the source says it means; empty where it does not say
 */
public record SchemeValue(String value, String label, int order, Optional<String> definition) {

    public SchemeValue {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a value of a scheme needs a code");
        }
    }
}
