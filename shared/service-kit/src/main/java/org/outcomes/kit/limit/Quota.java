package org.outcomes.kit.limit;

import java.time.Duration;

/**
 * What a client may ask for: so many requests at once, and as many more in each period, given back
 * evenly.
 */
record Quota(long requests, Duration period) {

    /** The name under which answers tell it. */
    static final String NAME = "default";

    Quota {
        if (requests < 1 || period.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "A quota is at least one request in a period of at least one second.");
        }
    }

    /** The field {@code RateLimit-Policy}, such as {@code "default";q=600;w=60}. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(NAME, requests, period.toSeconds());
    }
}
