package org.outcomes.gateway.relay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubService.Answer;
import org.outcomes.gateway.stub.StubService.Request;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(StubServices.class)
class RelayTest {

    private static final int MANY = 5_000_000;

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
    }

    @Test
    void passesOnARequestWithItsQueryAndHeaders() {
        StubServices.COMMITMENTS.answer("/v1/plans/cypp-2007/commitments", "{\"items\":[]}");

        given().header("Authorization", "Bearer " + Tokens.administrator())
                .header("If-None-Match", "\"abc\"")
                .header("X-Request-Id", "abc-123")
                .urlEncodingEnabled(false)
                .get("/v1/plans/cypp-2007/commitments?status=red&status=amber&code=E%26A04")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));

        Request came = StubServices.COMMITMENTS.requests().getFirst();
        assertThat(came.uri())
                .isEqualTo("/v1/plans/cypp-2007/commitments?status=red&status=amber&code=E%26A04");
        assertThat(came.header("Authorization")).startsWith("Bearer ");
        assertThat(came.header("If-None-Match")).isEqualTo("\"abc\"");
        assertThat(came.header("X-Request-Id")).isEqualTo("abc-123");
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @Test
    void passesBackStatusAndHeaders() {
        StubServices.INSPECTIONS.answer(
                "/v1/inspections",
                new Answer(
                        422,
                        "application/problem+json",
                        "{\"status\":422}",
                        Map.of(
                                "ETag",
                                "\"xyz\"",
                                "Outcomes-Revision",
                                "7",
                                "Link",
                                "<a>; rel=\"next\"")));

        given().get("/v1/inspections")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .header("ETag", "\"xyz\"")
                .header("Outcomes-Revision", "7")
                .header("Link", "<a>; rel=\"next\"")
                .body("status", equalTo(422));
    }

    @Test
    void givesEveryRequestAnId() {
        StubServices.INDICATORS.answer("/v1/areas", "{}");

        given().get("/v1/areas").then().statusCode(200);
        given().header("X-Request-Id", "not a plain one").get("/v1/areas").then().statusCode(200);

        assertThat(StubServices.INDICATORS.requests())
                .extracting(request -> request.header("X-Request-Id"))
                .doesNotContainNull()
                .doesNotContain("not a plain one")
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsHeadersOfOneConnectionToItselfAndTheHostForTheService() throws IOException {
        StubServices.INDICATORS.answer(
                "/v1/areas",
                new Answer(200, "application/json", "{}", Map.of("Keep-Alive", "timeout=5")));

        String answer =
                raw(
                        """
                        GET /v1/areas HTTP/1.1
                        Host: example.org
                        Connection: close, X-Only-Here
                        X-Only-Here: 1
                        TE: trailers
                        Proxy-Authorization: secret
                        X-Kept: 2

                        """);

        Request came = StubServices.INDICATORS.requests().getFirst();
        assertThat(came.header("X-Only-Here")).isNull();
        assertThat(came.header("TE")).isNull();
        assertThat(came.header("Proxy-Authorization")).isNull();
        assertThat(came.header("X-Kept")).isEqualTo("2");
        assertThat(came.header("Host")).isEqualTo("example.org");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("keep-alive:");
    }

    @Test
    void tellsTheServiceHowTheCallerCameAndNotWhatItClaims() throws IOException {
        StubServices.INDICATORS.answer("/v1/areas", "{}");

        raw(
                """
                GET /v1/areas HTTP/1.1
                Host: example.org:8080
                Connection: close
                Forwarded: for=203.0.113.7;host=evil.example;proto=https
                X-Forwarded-For: 203.0.113.7
                X-Forwarded-Host: evil.example
                X-Forwarded-Port: 1
                X-Forwarded-Prefix: /evil
                X-Forwarded-Proto: https

                """);

        Request came = StubServices.INDICATORS.requests().getFirst();
        assertThat(came.header("Host")).isEqualTo("example.org:8080");
        assertThat(came.header("X-Forwarded-Host")).isEqualTo("example.org:8080");
        assertThat(came.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(came.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(came.header("X-Forwarded-Port")).isNull();
        assertThat(came.header("X-Forwarded-Prefix")).isNull();
        assertThat(came.header("Forwarded")).isNull();
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void streamsALargeBodyThatHasNoLength(HttpClient.Version version)
            throws IOException, InterruptedException {
        StubServices.INDICATORS.answer("/v1/observations/imports", "{\"accepted\":1}");
        InputStream letters =
                new ByteArrayInputStream("x".repeat(MANY).getBytes(StandardCharsets.US_ASCII));
        URI address =
                URI.create(
                        "http://localhost:"
                                + RestAssured.port
                                + "/v1/observations/imports?dryRun=true");

        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address)
                                        .version(version)
                                        .header("Content-Type", "text/csv")
                                        .POST(BodyPublishers.ofInputStream(() -> letters))
                                        .build(),
                                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        Request came = StubServices.INDICATORS.requests().getFirst();
        assertThat(came.uri()).isEqualTo("/v1/observations/imports?dryRun=true");
        assertThat(came.header("Content-Type")).isEqualTo("text/csv");
        assertThat(came.body()).hasSize(MANY).matches("x+");
    }

    @Test
    void passesBackALargeAnswerWhole() {
        String many = "y".repeat(MANY);
        StubServices.INDICATORS.answer("/v1/observations", "\"" + many + "\"");

        assertThat(given().get("/v1/observations").asString()).isEqualTo("\"" + many + "\"");
    }

    @Test
    void cutsAnAnswerThatTheServiceCutsShort() throws IOException {
        StubServices.INDICATORS.cutShort(
                "/v1/observations", "text/csv", "indicator\r\nobesity\r\n");

        String answer =
                whole(
                        """
                        GET /v1/observations?format=csv HTTP/1.1
                        Host: example.org
                        Connection: close

                        """);

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("obesity")
                .doesNotEndWith("0\r\n\r\n");
    }

    @Test
    void saysThatAServiceIsDown() {
        StubServices.INSPECTIONS.down();

        given().header("X-Request-Id", "abc-123")
                .get("/v1/inspections")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("X-Request-Id", "abc-123")
                .body("code", equalTo("unavailable"))
                .body("requestId", equalTo("abc-123"));
        given().body("x".repeat(100_000))
                .contentType("text/csv")
                .post("/v1/inspection-profiles/imports")
                .then()
                .statusCode(503);
    }

    @Test
    void saysThatAServiceIsStoppingWhichSaysNothingItself() {
        StubServices.INSPECTIONS.answer(
                "/v1/inspections", new Answer(503, "", "", Map.of("Connection", "close")));

        given().get("/v1/inspections")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .body("code", equalTo("unavailable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/nothing",
                "/nothing",
                "/v1/areas/E08000018/evidence",
                "/v1/plans/../areas/E08000018/evidence",
                "/v1/plans/%2e%2e/areas/E08000018/evidence",
            })
    void hasNothingElse(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("requestId", notNullValue())
                .body("report", nullValue());
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
        assertThat(StubServices.COMMITMENTS.requests()).isEmpty();
    }

    /** Sends a request as it stands, and gives the head of its answer. */
    private static String whole(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            StringBuilder head = new StringBuilder();
            for (String line = answer.readLine(); !line.isEmpty(); line = answer.readLine()) {
                head.append(line).append('\n');
            }
            return head.toString();
        }
    }
}
