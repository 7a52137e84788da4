package org.outcomes.reference.wrongexample.clock;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks the rule that time comes in. */
final class ReadsTheClock {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
