package org.outcomes.gateway.evidence.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.outcomes.gateway.evidence.domain.judged.InspectionsEvidence;
import org.outcomes.gateway.evidence.domain.measured.IndicatorsEvidence;
import org.outcomes.gateway.evidence.domain.promised.CommitmentsEvidence;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.ServiceAnswer;
import org.outcomes.gateway.service.ServiceClient;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.service.Together;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.reference.day.London;

/**
 * Asks every service for the evidence of some area when the gateway starts. What is done for the
 * first time takes longer than a reader's question may, so that the first reader would find
 * nothing.
 */
@ApplicationScoped
public class FirstQuestion {

    private static final String FIRST_AREA = "/v1/areas?size=1";
    private static final String NO_AREA = "X00000000";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(250);

    // Held here, since the container may be gone before a question is answered.
    private final Map<ServiceName, ServiceClient> services = new EnumMap<>(ServiceName.class);
    private final EvidenceReader reader;
    private final Clock clock;
    private final CountDownLatch asked;

    @Inject
    FirstQuestion(
            Services all,
            EvidenceReader reader,
            Clock clock,
            @ConfigProperty(name = "outcomes.services.first-question") boolean wanted) {
        for (ServiceName service : ServiceName.values()) {
            services.put(service, all.of(service));
        }
        this.reader = reader;
        this.clock = clock;
        this.asked = new CountDownLatch(wanted ? 1 : 0);
    }

    void start(@Observes StartupEvent event) {
        if (!answered()) {
            Thread asking = Thread.ofVirtual().name("first-question").start(this::ask);
            Thread.ofVirtual().name("first-question-limit").start(() -> limit(asking));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        asked.countDown();
    }

    /** Whether every service has answered, or has had long enough for it. */
    public boolean answered() {
        return asked.getCount() == 0;
    }

    private void ask() {
        if (Together.askAll(this::waitFor).containsValue(true)) {
            String area = firstArea();
            Together.askAll(service -> evidence(service, area));
        }
        asked.countDown();
    }

    private void limit(Thread asking) {
        try {
            if (!asked.await(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                asking.interrupt();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        asked.countDown();
    }

    private boolean waitFor(ServiceName service) {
        while (!answered()) {
            if (evidence(service, NO_AREA)) {
                return true;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException ended) {
                return false;
            }
        }
        return false;
    }

    private String firstArea() {
        return answer(ServiceName.INDICATORS, FIRST_AREA)
                .flatMap(answer -> read(answer, JsonNode.class))
                .map(page -> page.path("items").path(0).path("code").asText(NO_AREA))
                .orElse(NO_AREA);
    }

    private boolean evidence(ServiceName service, String area) {
        Class<?> type =
                switch (service) {
                    case INDICATORS -> IndicatorsEvidence.class;
                    case INSPECTIONS -> InspectionsEvidence.class;
                    case COMMITMENTS -> CommitmentsEvidence.class;
                };
        return answer(service, question(area).path())
                .flatMap(answer -> read(answer, type))
                .isPresent();
    }

    private Optional<ServiceAnswer> answer(ServiceName service, String path) {
        if (answered()) {
            return Optional.empty();
        }
        try {
            CallHeaders headers = new CallHeaders(Optional.empty(), UUID.randomUUID().toString());
            ServiceClient client = Objects.requireNonNull(services.get(service));
            return Optional.of(client.probe(path, headers, LONGEST_ANSWER));
        } catch (ServiceUnavailable notYet) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(ServiceAnswer answer, Class<T> type) {
        try {
            return Optional.of(reader.read(answer.content(), type));
        } catch (IOException notAsExpected) {
            return Optional.empty();
        }
    }

    private AreaQuestion question(String area) {
        return new AreaQuestion(
                area,
                Optional.empty(),
                Optional.empty(),
                new Viewpoint(new Audience.Public(), London.today(clock), clock.instant()),
                new CallHeaders(Optional.empty(), ""));
    }
}
