package org.outcomes.gateway.origin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@TestProfile(OtherOriginsTest.TwoOrigins.class)
@WithTestResource(StubServices.class)
class OtherOriginsTest {

    public static class TwoOrigins implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outcomes.cors.origins", "https://app.example.org,http://localhost:3000");
        }
    }

    private static final String OURS = "https://app.example.org";
    private static final String LIST = "/v1/observations";

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        StubServices.INDICATORS.answer(LIST, "{\"items\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, "/v1/vocabularies/unit", "/v1/vocabularies/none"})
    void letsPagesOfAnAllowedOriginReadAnswersAndTheirHeaders(String path) {
        Response answer = given().header("Origin", OURS).get(path);

        answer.then().header("Access-Control-Allow-Origin", OURS);
        assertThat(answer.header("Access-Control-Expose-Headers").split(", ?"))
                .contains("ETag", "Link", "RateLimit", "RateLimit-Policy", "Retry-After");
        assertThat(answer.headers().getValues("Vary").toString()).containsIgnoringCase("origin");
    }

    @Test
    void answersTheBrowserThatAsksBeforehand() {
        Response answer =
                given().header("Origin", "http://localhost:3000")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                        .options(LIST + "/imports");

        answer.then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "http://localhost:3000")
                .header("Access-Control-Max-Age", "3600")
                .header("Access-Control-Allow-Credentials", nullValue());
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("POST", "PUT");
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .contains("Authorization", "Idempotency-Key", "If-Match");
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org",
                "http://app.example.org",
                "https://app.example.org.evil.example",
                "https://app.example.org:8443",
                "null"
            })
    void saysNothingToAnyOther(String origin) {
        given().header("Origin", origin)
                .get(LIST)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Expose-Headers", nullValue())
                .header("Vary", containsStringIgnoringCase("origin"));
    }
}
