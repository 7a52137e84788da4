package org.outcomes.gateway.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
                .body("checks.find { it.name == 'services' }.data.inspections", equalTo("down"))
                .body("checks.find { it.name == 'services' }.data.commitments", equalTo("up"));
    }
}
