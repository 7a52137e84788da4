package org.outcomes.gateway.origin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class NoOtherOriginTest {

    @Test
    void lendsItselfToNoOtherOriginUnlessConfigured() {
        given().header("Origin", "https://app.example.org")
                .get("/v1/vocabularies/unit")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
