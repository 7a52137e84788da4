package org.outcomes.gateway.stub;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Lets a test begin where none was before: services up and silent, breakers closed, the clock at
 * its start.
 */
@Singleton
public class CleanSlate {

    private final MovableClock clock;
    private final CircuitBreakerMaintenance breakers;

    @Inject
    CleanSlate(MovableClock clock, CircuitBreakerMaintenance breakers) {
        this.clock = clock;
        this.breakers = breakers;
    }

    public void begin() {
        StubServices.reset();
        breakers.resetAll();
        clock.setTo(MovableClock.START);
    }
}
