package org.outcomes.gateway.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubService.Request;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@TestProfile(TracesTest.Wanted.class)
@WithTestResource(StubServices.class)
class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    /** Somebody to send traces to, who does not listen. */
    public static class Wanted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outcomes.traces.endpoint", "http://127.0.0.1:1");
        }
    }

    @Inject CleanSlate slate;
    @Inject EndedSpans spans;

    @BeforeEach
    void reset() {
        slate.begin();
    }

    @Test
    void passesTheTraceOnWithARequest() throws InterruptedException {
        StubServices.COMMITMENTS.answer("/v1/plans", "{}");

        given().header("traceparent", PARENT).get("/v1/plans").then().statusCode(200);

        SpanData gateway = spans.named(TRACE, "GET /v1/plans");
        List<String> came =
                StubServices.COMMITMENTS
                        .requests("/v1/plans")
                        .getFirst()
                        .headers()
                        .get("Traceparent");
        assertThat(came).hasSize(1);
        assertThat(came.getFirst()).startsWith("00-" + TRACE + "-");
        assertThat(parentOf(came.getFirst())).isNotEqualTo("00f067aa0ba902b7");
        assertThat(gateway.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
    }

    @Test
    void asksAllServicesForEvidenceWithinTheTraceOfTheView() throws InterruptedException {
        String trace = TRACE.replace('4', '5');

        given().header("traceparent", PARENT.replace(TRACE, trace))
                .get("/v1/areas/E08000018/outcome-areas?asOf=2009-12-16");

        SpanData view = spans.named(trace, "GET /v1/areas/{area}/outcome-areas");
        for (StubService service :
                List.of(
                        StubServices.INDICATORS,
                        StubServices.INSPECTIONS,
                        StubServices.COMMITMENTS)) {
            Request came = service.requests("/v1/areas/E08000018/evidence").getFirst();
            assertThat(came.header("Traceparent")).startsWith("00-" + trace + "-");
        }
        SpanData call = spans.named(trace, "GET indicators");
        assertThat(call.getParentSpanId()).isEqualTo(view.getSpanId());
        assertThat(
                        parentOf(
                                StubServices.INDICATORS
                                        .requests("/v1/areas/E08000018/evidence")
                                        .getFirst()
                                        .header("Traceparent")))
                .isEqualTo(call.getSpanId());
    }

    private static String parentOf(String traceparent) {
        return traceparent.split("-")[2];
    }
}
