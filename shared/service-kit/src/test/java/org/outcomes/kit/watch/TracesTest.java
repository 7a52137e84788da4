package org.outcomes.kit.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@TestProfile(TracesTest.Wanted.class)
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit_traces"))
class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN_OF_THE_CALLER = "00f067aa0ba902b7";
    private static final String SECRET = "a-secret-of-a-person";

    /** Somebody to send traces to, who does not listen. */
    public static class Wanted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outcomes.traces.endpoint", "http://127.0.0.1:1");
        }
    }

    @Inject EndedSpans spans;

    @Test
    void continuesTheTraceOfTheCaller() throws InterruptedException {
        given().header("traceparent", "00-" + TRACE + "-" + SPAN_OF_THE_CALLER + "-01")
                .get("/v1/examples/abc")
                .then()
                .statusCode(200);

        SpanData span = spans.named(TRACE, "GET /v1/examples/{code}");
        assertThat(span.getParentSpanId()).isEqualTo(SPAN_OF_THE_CALLER);
        assertThat(span.getResource().getAttributes().asMap().toString()).contains("service-kit");
    }

    @Test
    void tellsNothingOfTheCaller() throws InterruptedException {
        String trace = TRACE.replace('4', '5');
        String token = Tokens.administrator();
        given().header("traceparent", "00-" + trace + "-" + SPAN_OF_THE_CALLER + "-01")
                .header("tracestate", "caller=" + SECRET)
                .header("baggage", "user=" + SECRET)
                .header("Authorization", "Bearer " + token)
                .header("User-Agent", SECRET)
                .header("X-Forwarded-For", "203.0.113.9")
                .queryParam("area", SECRET)
                .get("/v1/examples")
                .then()
                .statusCode(200);

        SpanData span = spans.named(trace, "GET /v1/examples");
        assertThat(span.getAttributes().asMap().toString())
                .contains("REDACTED")
                .doesNotContain(SECRET)
                .doesNotContain(token)
                .doesNotContain("203.0.113.9");
    }

    @Test
    void standsInTheLogByItsId() throws InterruptedException {
        try (WrittenLog log = new WrittenLog()) {
            String trace = TRACE.replace('4', '6');
            given().header("traceparent", "00-" + trace + "-" + SPAN_OF_THE_CALLER + "-01")
                    .get("/v1/examples/failure")
                    .then()
                    .statusCode(500);

            assertThat(
                            log.first(json -> json.path("level").asText().equals("ERROR"))
                                    .path("mdc")
                                    .path("traceId")
                                    .asText())
                    .isEqualTo(trace);
        }
    }
}
