package org.outcomes.gateway.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class MetricsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MANY = 1_000;
    private static final int TRIES_THAT_OPEN_THE_BREAKER = 8;

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
    }

    @Test
    void namesOnlyTheCollectionOfAPathThatIsPassedOn() {
        StubServices.COMMITMENTS.answer("/v1/plans/a-plan/summary", "{}");

        given().get("/v1/plans/a-plan/summary").then().statusCode(200);

        assertThat(metrics()).contains("uri=\"/v1/plans/*\"").doesNotContain("a-plan");
    }

    @Test
    void growsByNothingWhateverPathsArePassedOnOrNot() throws IOException, InterruptedException {
        askOdd("before");
        Set<String> before = series();

        for (int number = 0; number < MANY / 4; number++) {
            askOdd(UUID.randomUUID().toString());
        }

        Set<String> added = series();
        added.removeAll(before);
        assertThat(added).isEmpty();
    }

    @Test
    void tellsHowCallsOfAServiceEnd() {
        StubServices.INSPECTIONS.answer("/v1/inspections", "{}");
        given().get("/v1/inspections").then().statusCode(200);
        given().get("/v1/inspections/none").then().statusCode(404);
        StubServices.INSPECTIONS.down();
        given().get("/v1/inspections").then().statusCode(503);

        assertThat(metrics())
                .contains(call("answered"))
                .contains(call("refused"))
                .contains(call("failed"));
    }

    @Test
    void tellsThatAServiceIsNotAskedAtTheMoment() {
        assertThat(metrics()).contains("outcomes_service_breaker{service=\"indicators\"} 0.0");
        StubServices.INDICATORS.down();
        for (int attempt = 0; attempt < TRIES_THAT_OPEN_THE_BREAKER; attempt++) {
            given().get("/v1/areas/E08000018/outcome-areas");
        }

        assertThat(metrics())
                .contains("outcomes_service_breaker{service=\"indicators\"} 1.0")
                .contains("outcomes_service_calls_seconds_count{outcome=\"not-asked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/q/metrics", "/v1/plans/%2e%2e/q/metrics"})
    void doesNotPassOnWhatAServiceTellsItsOperators(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        assertThat(StubServices.COMMITMENTS.requests()).isEmpty();
    }

    private static String call(String outcome) {
        return "outcomes_service_calls_seconds_count{outcome=\"%s\",service=\"inspections\"}"
                .formatted(outcome);
    }

    private static void askOdd(String word) throws IOException, InterruptedException {
        ask("/" + word);
        ask("/v1/" + word);
        ask("/v1/plans/" + word);
        ask("/v1/areas/" + word + "/evidence");
    }

    private static void ask(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }

    private static String metrics() {
        return given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_active_requests"))
                .extract()
                .asString();
    }

    /** What stands before the value in each line, except what collecting garbage adds. */
    private static Set<String> series() {
        return metrics()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("jvm_"))
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }
}
