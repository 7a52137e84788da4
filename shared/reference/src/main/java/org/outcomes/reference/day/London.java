package org.outcomes.reference.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the suite's day begins and ends. */
public final class London {

    /** The zone in which a day is a day. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** Today in London, whatever zone the clock itself is set to. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
