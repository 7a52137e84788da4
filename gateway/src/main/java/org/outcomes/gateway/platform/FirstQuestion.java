package org.outcomes.gateway.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.outcomes.gateway.service.CallHeaders;
import org.outcomes.gateway.service.ServiceUnavailable;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.service.Together;
import org.outcomes.gateway.view.app.ComposeViews;
import org.outcomes.gateway.view.app.ViewQuestion;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.reference.bundle.ServiceName;
import org.outcomes.reference.day.London;

/**
 * Asks for a report card when the gateway starts. What services do for the first time takes longer
 * than a reader's question may, so that the first reader would find nothing.
 */
@ApplicationScoped
public class FirstQuestion {

    private static final Logger LOG = Logger.getLogger(FirstQuestion.class);
    private static final String READY = "/q/health/ready";
    private static final String FIRST_AREA = "/v1/areas?size=1";
    private static final String NO_AREA = "X00000000";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Services services;
    private final ComposeViews views;
    private final ObjectMapper json;
    private final Clock clock;
    private final CountDownLatch asked;
    private volatile boolean stopped;

    @Inject
    FirstQuestion(
            Services services,
            ComposeViews views,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "outcomes.services.first-question") boolean wanted) {
        this.services = services;
        this.views = views;
        this.json = json;
        this.clock = clock;
        this.asked = new CountDownLatch(wanted ? 1 : 0);
    }

    void start(@Observes StartupEvent event) {
        if (!answered()) {
            // Made now, not by a thread that the container may no longer know.
            services.of(ServiceName.INDICATORS);
            Thread.ofVirtual().name("first-question").start(this::ask);
            Thread.ofVirtual().name("first-question-limit").start(this::limit);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        asked.countDown();
    }

    /** Whether there was a whole report card, or the services have had long enough for it. */
    public boolean answered() {
        return asked.getCount() == 0;
    }

    private void ask() {
        Together.askAll(this::waitFor);
        if (!stopped) {
            String area = firstArea().orElse(NO_AREA);
            Together.askAll(service -> evidence(service, area));
            reportCard(area);
        }
        asked.countDown();
    }

    // The gateway answers with what there is after that, while the asking goes on.
    private void limit() {
        try {
            if (!asked.await(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                asked.countDown();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean waitFor(ServiceName service) {
        while (!stopped) {
            try {
                services.of(service).probe(READY, headers(), LONGEST_ANSWER);
                return true;
            } catch (ServiceUnavailable notYet) {
                pause();
            }
        }
        return false;
    }

    private Optional<String> firstArea() {
        try {
            var answer =
                    services.of(ServiceName.INDICATORS)
                            .probe(FIRST_AREA, headers(), LONGEST_ANSWER);
            return Optional.ofNullable(
                    json.readTree(answer.content().open())
                            .path("items")
                            .path(0)
                            .path("code")
                            .textValue());
        } catch (ServiceUnavailable | IOException notKnown) {
            return Optional.empty();
        }
    }

    // With patience first: a question that is cut off would make no later one faster.
    private boolean evidence(ServiceName service, String area) {
        String path = "/v1/areas/%s/evidence?asOf=%s".formatted(area, London.today(clock));
        try {
            return services.of(service).probe(path, headers(), LONGEST_ANSWER).ok();
        } catch (ServiceUnavailable failed) {
            return false;
        }
    }

    private void reportCard(String area) {
        Viewpoint today =
                new Viewpoint(new Audience.Public(), London.today(clock), clock.instant());
        try {
            views.reportCard(new ViewQuestion(area, Optional.empty(), today, headers()));
        } catch (ProblemException noEvidenceYet) {
            LOG.debugf("event=no-first-answer detail=\"%s\"", noEvidenceYet.detail());
        }
    }

    private static CallHeaders headers() {
        return new CallHeaders(Optional.empty(), UUID.randomUUID().toString());
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }
}
