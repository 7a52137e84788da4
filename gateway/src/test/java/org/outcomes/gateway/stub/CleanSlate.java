package org.outcomes.gateway.stub;

import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.outcomes.gateway.service.Services;
import org.outcomes.reference.bundle.ServiceName;

/**
 * Lets a test begin where none was before: services up and silent, nobody watching for their
 * return, breakers closed, the clock at its start.
 */
@Singleton
public class CleanSlate {

    private final MovableClock clock;
    private final CircuitBreakerMaintenance breakers;
    private final Services services;

    @Inject
    CleanSlate(MovableClock clock, CircuitBreakerMaintenance breakers, Services services) {
        this.clock = clock;
        this.breakers = breakers;
        this.services = services;
    }

    public void begin() {
        StubServices.reset();
        for (ServiceName service : ServiceName.values()) {
            waitForRecovery(service);
        }
        StubServices.reset();
        breakers.resetAll();
        clock.setTo(MovableClock.START);
    }

    private void waitForRecovery(ServiceName service) {
        try {
            while (services.of(service).recovering()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
