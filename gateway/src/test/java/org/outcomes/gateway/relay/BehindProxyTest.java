package org.outcomes.gateway.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubService.Request;
import org.outcomes.gateway.stub.StubServices;

/** A proxy ends TLS in front of the gateway, and nobody else can reach it. */
@QuarkusTest
@TestProfile(BehindProxyTest.Proxied.class)
@WithTestResource(StubServices.class)
class BehindProxyTest {

    public static class Proxied implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "outcomes.behind-proxy", "true",
                    "outcomes.rate-limit.requests", "3",
                    "outcomes.rate-limit.period", "1M");
        }
    }

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
    }

    @Test
    void linksToTheAddressThatTheClientUsed() {
        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "api.example.org")
                .header("X-Forwarded-For", "203.0.113.1")
                .get("/v1/vocabularies?size=1")
                .then()
                .statusCode(200)
                .header("Link", startsWith("<https://api.example.org/v1/vocabularies?size=1&"));
    }

    @Test
    void tellsTheServicesSo() {
        StubServices.INDICATORS.answer("/v1/areas", "{}");

        given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "api.example.org")
                .header("X-Forwarded-For", "203.0.113.2")
                .get("/v1/areas")
                .then()
                .statusCode(200);

        Request came = StubServices.INDICATORS.requests().getFirst();
        assertThat(came.header("Host")).isEqualTo("api.example.org");
        assertThat(came.header("X-Forwarded-Host")).isEqualTo("api.example.org");
        assertThat(came.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(came.header("X-Forwarded-For")).isEqualTo("203.0.113.2");
    }

    @Test
    void countsTheClientsOfTheProxyOneByOne() {
        for (int request = 0; request < 3; request++) {
            from("203.0.113.3", 200);
        }
        from("203.0.113.3", 429);
        from("203.0.113.4", 200);
    }

    private static void from(String client, int status) {
        given().header("X-Forwarded-For", client)
                .get("/v1/vocabularies/unit")
                .then()
                .statusCode(status);
    }
}
