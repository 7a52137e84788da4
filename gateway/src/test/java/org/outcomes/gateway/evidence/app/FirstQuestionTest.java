package org.outcomes.gateway.evidence.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.MovableClock;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class FirstQuestionTest {

    private static final String PATH = "/v1/areas/X00000000/evidence";

    @Inject CleanSlate slate;
    @Inject Services services;
    @Inject MovableClock clock;

    @BeforeEach
    void reset() {
        slate.begin();
    }

    @Test
    void asksEveryServiceUntilItAnswers() throws InterruptedException {
        StubServices.COMMITMENTS.down();

        new FirstQuestion(services, clock, true).start(null);

        waitFor(StubServices.INDICATORS);
        waitFor(StubServices.INSPECTIONS);
        StubServices.COMMITMENTS.up();
        waitFor(StubServices.COMMITMENTS);
        assertThat(StubServices.INDICATORS.requests(PATH)).hasSize(1);
    }

    @Test
    void asksNothingWhereThatIsNotWanted() throws InterruptedException {
        new FirstQuestion(services, clock, false).start(null);

        Thread.sleep(Duration.ofMillis(300));
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    private static void waitFor(StubService service) throws InterruptedException {
        for (int tries = 0; tries < 100 && service.requests(PATH).isEmpty(); tries++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(service.requests(PATH)).isNotEmpty();
    }
}
