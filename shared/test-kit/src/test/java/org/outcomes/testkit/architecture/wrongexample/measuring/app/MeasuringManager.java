package org.outcomes.testkit.architecture.wrongexample.measuring.app;

import org.outcomes.testkit.architecture.wrongexample.measuring.http.MeasuringResource;
import org.outcomes.testkit.token.Tokens;

/**
 * Breaks rules on purpose: a vague name, a use case that knows HTTP, and a class of another module.
 */
public record MeasuringManager(MeasuringResource resource) {

    String token() {
        return Tokens.administrator();
    }
}
