package org.outcomes.gateway.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class ServiceStatesTest {

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        StubServices.INDICATORS.answer("/q/health/ready", "{}");
        StubServices.COMMITMENTS.answer("/q/health/ready", "{}");
        StubServices.INSPECTIONS.answer("/q/health/ready", "{}");
    }

    @Test
    void isReadyAndTellsWhichServiceIsDown() {
        StubServices.INSPECTIONS.down();

        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.indicators", equalTo("up"))
                .body(
                        "checks.find { it.name == 'services' }.data.inspections",
                        equalTo("down: nothing listens there"))
                .body("checks.find { it.name == 'services' }.data.commitments", equalTo("up"));
    }

    @Test
    void tellsWhyAServiceIsDown() {
        StubServices.INDICATORS.answer("/q/health/ready", 503, "{}");
        StubServices.COMMITMENTS.answer("/q/health/ready", 404, "{}");
        StubServices.INSPECTIONS.answerAfter(Duration.ofMillis(1_500));

        given().get("/q/health/ready")
                .then()
                .body(
                        "checks.find { it.name == 'services' }.data.indicators",
                        equalTo("down: it says that it is not ready"))
                .body(
                        "checks.find { it.name == 'services' }.data.commitments",
                        equalTo("down: it answers with 404"))
                .body(
                        "checks.find { it.name == 'services' }.data.inspections",
                        equalTo("down: no answer within 1 s"));
    }
}
