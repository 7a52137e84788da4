package org.outcomes.gateway.stub;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.outcomes.reference.day.London;

/** The clock of a test: it stands still until it is moved. */
@Singleton
public class MovableClock extends Clock {

    /** Noon in London on a summer's day. */
    public static final Instant START = Instant.parse("2026-07-01T11:00:00Z");

    private volatile Instant now = START;

    public void setTo(Instant instant) {
        now = instant;
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
