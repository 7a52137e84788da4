package org.outcomes.kit.example;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.outcomes.reference.day.London;

/** The clock of the tests: the system's, unless it is set. */
@Mock
@Singleton
public class MovableClock extends Clock {

    private volatile Optional<Instant> fixed = Optional.empty();

    public void setTo(Instant instant) {
        fixed = Optional.of(instant);
    }

    public void release() {
        fixed = Optional.empty();
    }

    @Override
    public Instant instant() {
        return fixed.orElseGet(Instant::now);
    }

    @Override
    public ZoneId getZone() {
        return London.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
