package org.outcomes.gateway.evidence.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.service.Together;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.reference.day.London;

/**
 * Asks every service a first question when the gateway starts, about an area that is none. What a
 * service does for the first time takes longer than a reader's question may.
 */
@ApplicationScoped
public class FirstQuestion {

    private static final String NO_AREA = "X00000000";
    private static final int ATTEMPTS = 120;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Services services;
    private final Clock clock;
    private final boolean wanted;

    @Inject
    FirstQuestion(
            Services services,
            Clock clock,
            @ConfigProperty(name = "outcomes.services.first-question") boolean wanted) {
        this.services = services;
        this.clock = clock;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent event) {
        if (wanted) {
            Thread.ofVirtual().name("first-question").start(() -> Together.askAll(this::ask));
        }
    }

    private boolean ask(ServiceName service) {
        String path = question().path();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                services.of(service).getPatiently(path, question().headers());
                return true;
            } catch (ServiceUnavailable notYet) {
                if (!pause()) {
                    return false;
                }
            }
        }
        return false;
    }

    private AreaQuestion question() {
        return new AreaQuestion(
                NO_AREA,
                Optional.empty(),
                Optional.empty(),
                new Viewpoint(new Audience.Public(), London.today(clock), clock.instant()),
                new CallHeaders(Optional.empty(), UUID.randomUUID().toString()));
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
