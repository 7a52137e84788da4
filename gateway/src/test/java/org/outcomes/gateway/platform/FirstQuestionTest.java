package org.outcomes.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.outcomes.gateway.view.app.ComposeViews;

@QuarkusTest
@WithTestResource(StubServices.class)
class FirstQuestionTest {

    private static final String READY = "/q/health/ready";

    @Inject CleanSlate slate;
    @Inject Services services;
    @Inject ComposeViews views;
    @Inject ObjectMapper json;
    @Inject MovableClock clock;

    @BeforeEach
    void reset() {
        slate.begin();
        StubEvidence.ofTheFramework();
        StubServices.INDICATORS.answer(READY, "{}");
        StubServices.INSPECTIONS.answer(READY, "{}");
        StubServices.COMMITMENTS.answer(READY, "{}");
        StubServices.INDICATORS.answer(
                "/v1/areas", "{\"items\":[{\"code\":\"E08000018\"}],\"page\":{}}");
    }

    @Test
    void waitsForEveryServiceAndAsksForTheReportCardOfAnArea() {
        StubServices.COMMITMENTS.down();
        FirstQuestion question = question(true);

        question.start(null);

        waitUntil(() -> asked(StubServices.INDICATORS, READY));
        assertThat(question.answered()).isFalse();
        StubServices.COMMITMENTS.up();
        waitUntil(question::answered);
        assertThat(asked(StubServices.COMMITMENTS, READY)).isTrue();
        assertThat(asked(StubServices.INDICATORS, StubEvidence.PATH)).isTrue();
        assertThat(asked(StubServices.INSPECTIONS, StubEvidence.PATH)).isTrue();
        assertThat(asked(StubServices.COMMITMENTS, StubEvidence.PATH)).isTrue();
    }

    @Test
    void doesNotWaitForEverForAServiceThatIsDown() {
        StubServices.COMMITMENTS.down();
        FirstQuestion question = question(true);

        question.start(null);

        waitUntil(question::answered);
        assertThat(asked(StubServices.INDICATORS, StubEvidence.PATH)).isFalse();
        question.stop(null);
    }

    @Test
    void asksNothingWhereThatIsNotWanted() throws InterruptedException {
        FirstQuestion question = question(false);

        question.start(null);

        assertThat(question.answered()).isTrue();
        Thread.sleep(Duration.ofMillis(300));
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @Test
    void isContentWithNoEvidenceWhereThereIsNoArea() {
        StubServices.reset();
        StubServices.INDICATORS.answer(READY, "{}");
        StubServices.INSPECTIONS.answer(READY, "{}");
        StubServices.COMMITMENTS.answer(READY, "{}");
        FirstQuestion question = question(true);

        question.start(null);

        waitUntil(question::answered);
        assertThat(asked(StubServices.INDICATORS, "/v1/areas/X00000000/evidence")).isTrue();
    }

    private FirstQuestion question(boolean wanted) {
        return new FirstQuestion(services, views, json, clock, wanted);
    }

    private static boolean asked(StubService service, String path) {
        return !service.requests(path).isEmpty();
    }

    private static void waitUntil(BooleanSupplier condition) {
        for (int tries = 0; tries < 400 && !condition.getAsBoolean(); tries++) {
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
