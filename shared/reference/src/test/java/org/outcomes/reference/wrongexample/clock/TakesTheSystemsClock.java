package org.outcomes.reference.wrongexample.clock;

import java.time.Clock;

/** Breaks the rule that time comes in. */
final class TakesTheSystemsClock {

    Clock clock() {
        return Clock.systemUTC();
    }
}
