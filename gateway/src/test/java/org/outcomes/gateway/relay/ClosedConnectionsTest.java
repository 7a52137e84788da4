package org.outcomes.gateway.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(StubServices.class)
class ClosedConnectionsTest {

    private static final String PLANS = "/v1/plans";

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        StubServices.COMMITMENTS.answer(PLANS, "{\"items\":[]}");
        StubServices.COMMITMENTS.answer(PLANS + "/imports", "{}");
    }

    @Test
    void sendsAReadOnceMore() {
        StubServices.COMMITMENTS.dropNext(1);

        given().get(PLANS).then().statusCode(200).body("items.size()", equalTo(0));
        assertThat(StubServices.COMMITMENTS.requests(PLANS)).hasSize(2);
    }

    @Test
    void saysThatTheServiceIsAwayWhenThatFailsToo() {
        StubServices.COMMITMENTS.dropNext(2);

        given().get(PLANS).then().statusCode(503).body("code", equalTo("unavailable"));
        assertThat(StubServices.COMMITMENTS.requests(PLANS)).hasSize(2);
    }

    @Test
    void sendsAWriteOnlyOnce() {
        StubServices.COMMITMENTS.dropNext(1);

        given().header("Authorization", "Bearer " + Tokens.administrator())
                .contentType("application/json")
                .body("[]")
                .post(PLANS + "/imports")
                .then()
                .statusCode(503);
        assertThat(StubServices.COMMITMENTS.requests(PLANS + "/imports")).hasSize(1);
    }
}
