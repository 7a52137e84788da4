package org.outcomes.gateway.evidence.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.service.Services;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.MovableClock;
import org.outcomes.gateway.stub.StubEvidence;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class FirstQuestionTest {

    private static final String NO_AREA = "/v1/areas/X00000000/evidence";

    @Inject CleanSlate slate;
    @Inject Services services;
    @Inject EvidenceReader reader;
    @Inject MovableClock clock;

    @BeforeEach
    void reset() {
        slate.begin();
        StubEvidence.ofTheFramework();
        StubServices.INDICATORS.answer(NO_AREA, StubEvidence.read("indicators").toString());
        StubServices.INSPECTIONS.answer(NO_AREA, StubEvidence.read("inspections").toString());
        StubServices.COMMITMENTS.answer(NO_AREA, StubEvidence.read("commitments").toString());
        StubServices.INDICATORS.answer(
                "/v1/areas", "{\"items\":[{\"code\":\"E08000018\"}],\"page\":{}}");
    }

    @Test
    void waitsForEveryServiceAndAsksAllAboutAnAreaThatThereIs() {
        StubServices.COMMITMENTS.down();
        FirstQuestion question = new FirstQuestion(services, reader, clock, true);

        question.start(null);

        waitUntil(() -> asked(StubServices.INDICATORS, NO_AREA));
        assertThat(question.answered()).isFalse();
        StubServices.COMMITMENTS.up();
        waitUntil(question::answered);
        assertThat(asked(StubServices.COMMITMENTS, NO_AREA)).isTrue();
        assertThat(asked(StubServices.INDICATORS, StubEvidence.PATH)).isTrue();
        assertThat(asked(StubServices.INSPECTIONS, StubEvidence.PATH)).isTrue();
        assertThat(asked(StubServices.COMMITMENTS, StubEvidence.PATH)).isTrue();
    }

    @Test
    void doesNotWaitForEverForAServiceThatIsDown() {
        StubServices.COMMITMENTS.down();
        FirstQuestion question = new FirstQuestion(services, reader, clock, true);

        question.start(null);

        waitUntil(question::answered);
    }

    @Test
    void asksNothingWhereThatIsNotWanted() throws InterruptedException {
        FirstQuestion question = new FirstQuestion(services, reader, clock, false);

        question.start(null);

        assertThat(question.answered()).isTrue();
        Thread.sleep(Duration.ofMillis(300));
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    private static boolean asked(StubService service, String path) {
        return !service.requests(path).isEmpty();
    }

    private static void waitUntil(BooleanSupplier condition) {
        for (int tries = 0; tries < 300 && !condition.getAsBoolean(); tries++) {
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
