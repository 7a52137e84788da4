package org.outcomes.reference.outcome;

/**
 * One outcome of a framework.
 *
 * @param order its place in the framework, counted from 1
 */
public record OutcomeArea(String code, String title, int order, String description) {

    public OutcomeArea {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an outcome area needs a code");
        }
        if (order < 1) {
            throw new IllegalArgumentException(
                    "order %d of outcome area \"%s\" is not 1 or more".formatted(order, code));
        }
    }
}
