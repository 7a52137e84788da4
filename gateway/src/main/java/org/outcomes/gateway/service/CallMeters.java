package org.outcomes.gateway.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.outcomes.reference.bundle.ServiceName;

/** How calls of the services end, and which of the services is not asked at the moment. */
@ApplicationScoped
public class CallMeters {

    private static final String CALLS = "outcomes.service.calls";
    private static final String BREAKER = "outcomes.service.breaker";
    private static final int FIRST_CLIENT_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    private final MeterRegistry meters;

    @Inject
    CallMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** How a call ended. */
    public enum Outcome {
        /** With what was asked for. */
        ANSWERED,
        /** With a problem that lies in the request. */
        REFUSED,
        /** With a failure of the service, or without an answer. */
        FAILED,
        /** Later than the gateway waits. */
        TIMED_OUT,
        /** At once: the service has failed just now, and is not asked. */
        NOT_ASKED;

        /** The outcome that an HTTP status stands for. */
        public static Outcome of(int status) {
            if (status >= FIRST_SERVER_ERROR) {
                return FAILED;
            }
            return status >= FIRST_CLIENT_ERROR ? REFUSED : ANSWERED;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Counts a call that began at this value of {@link System#nanoTime}. */
    public void count(ServiceName service, Outcome outcome, long begun) {
        Timer.builder(CALLS)
                .description("Calls of the services, by how they ended")
                .tag("service", service.code())
                .tag("outcome", outcome.label())
                .register(meters)
                .record(Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Tells the state of a service's circuit breaker from now on. */
    void watchBreaker(ServiceName service) {
        Gauge.builder(BREAKER, () -> openness(service))
                .description("1 while a service is not asked, 0.5 while one call tries it, else 0")
                .tag("service", service.code())
                .register(meters);
    }

    private static double openness(ServiceName service) {
        CircuitBreakerState state = CircuitBreakerMaintenance.get().currentState(service.code());
        return switch (state) {
            case CLOSED -> 0;
            case HALF_OPEN -> 0.5;
            case OPEN -> 1;
        };
    }
}
