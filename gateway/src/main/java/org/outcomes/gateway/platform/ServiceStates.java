package org.outcomes.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.ServiceAnswer;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.service.Together;
import org.outcomes.reference.bundle.ServiceName;

/**
 * Tells the state of the three services. The gateway is ready without them: it answers with what
 * there is.
 */
@Readiness
@ApplicationScoped
public class ServiceStates implements HealthCheck {

    private static final String PATH = "/q/health/ready";
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Services services;
    private final FirstQuestion firstQuestion;

    @Inject
    ServiceStates(Services services, FirstQuestion firstQuestion) {
        this.services = services;
        this.firstQuestion = firstQuestion;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("services").status(firstQuestion.answered());
        Together.askAll(this::state)
                .forEach((service, state) -> answer.withData(service.code(), state));
        return answer.build();
    }

    private String state(ServiceName service) {
        if (!firstQuestion.answered()) {
            return "not asked yet";
        }
        CallHeaders headers = new CallHeaders(Optional.empty(), UUID.randomUUID().toString());
        try {
            ServiceAnswer answer = services.of(service).probe(PATH, headers, LONGEST);
            return answer.ok() ? "up" : "down: it answers with " + answer.status();
        } catch (ServiceUnavailable failed) {
            return "down: " + reason(failed);
        }
    }

    private static String reason(ServiceUnavailable failed) {
        return switch (failed.getCause()) {
            case null -> "it says that it is not ready";
            case HttpConnectTimeoutException _, ConnectException _ -> "nothing listens there";
            case HttpTimeoutException _ -> "no answer within %d s".formatted(LONGEST.toSeconds());
            default -> "the connection broke";
        };
    }
}
