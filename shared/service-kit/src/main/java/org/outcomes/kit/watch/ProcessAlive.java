package org.outcomes.kit.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Says which program answers and since when. It is alive as long as it answers at all. */
@Liveness
@ApplicationScoped
public class ProcessAlive implements HealthCheck {

    private final String service;

    @Inject
    ProcessAlive(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        Duration running = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return HealthCheckResponse.named("process")
                .up()
                .withData("service", service)
                .withData("secondsSinceStart", running.toSeconds())
                .build();
    }
}
