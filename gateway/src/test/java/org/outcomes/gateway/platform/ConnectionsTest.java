package org.outcomes.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubEvidence;
import org.outcomes.gateway.stub.StubService.Answer;
import org.outcomes.gateway.stub.StubServices;

/** HTTP/2 without TLS, and compression: of the gateway's own answers and of those it passes on. */
@QuarkusTest
@WithTestResource(StubServices.class)
class ConnectionsTest {

    private static final String LIST = "/v1/observations";
    private static final String LIST_BODY = "{\"items\":[\"" + "z".repeat(5_000) + "\"]}";
    private static final String VIEW = "/v1/areas/E08000018/outcome-areas/being-healthy";

    @Inject CleanSlate slate;
    @Inject Vertx vertx;

    @BeforeEach
    void reset() {
        slate.begin();
        StubEvidence.of("being-healthy");
        StubServices.INDICATORS.answer(LIST, LIST_BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, VIEW, "/v1/vocabularies", "/nothing"})
    void speaksHttp2WithWhoeverAsksToUpgrade(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path, HttpClient.Version.HTTP_2, "identity");

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(path.equals("/nothing") ? 404 : 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, VIEW})
    void speaksHttp2WithWhoeverBeginsWithIt(String path) throws Exception {
        var client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setProtocolVersion(HttpVersion.HTTP_2)
                                .setHttp2ClearTextUpgrade(false));
        try {
            var answer =
                    client.request(HttpMethod.GET, RestAssured.port, "localhost", path)
                            .compose(request -> request.send())
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(10, TimeUnit.SECONDS);

            assertThat(answer.version()).isEqualTo(HttpVersion.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(200);
        } finally {
            client.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        LIST + ",HTTP_1_1",
        LIST + ",HTTP_2",
        VIEW + ",HTTP_1_1",
        VIEW + ",HTTP_2",
        "/v1/vocabularies,HTTP_1_1"
    })
    void compressesForWhoeverAsksForIt(String path, HttpClient.Version version) throws Exception {
        HttpResponse<byte[]> plain = get(path, version, "identity");
        HttpResponse<byte[]> packed = get(path, version, "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length);
        assertThat(new String(unpacked(packed.body()), StandardCharsets.UTF_8))
                .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
    }

    @Test
    void compressesNothingTwice() throws Exception {
        StubServices.INDICATORS.answer(
                LIST,
                new Answer(
                        200, "application/json", "not gzip", Map.of("Content-Encoding", "gzip")));
        HttpResponse<byte[]> passedOn = get(LIST, HttpClient.Version.HTTP_1_1, "gzip");

        assertThat(passedOn.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(new String(passedOn.body(), StandardCharsets.UTF_8)).isEqualTo("not gzip");
    }

    @Test
    void asksTheServiceForWhatTheCallerTakes() throws Exception {
        get(LIST, HttpClient.Version.HTTP_1_1, "gzip");

        assertThat(StubServices.INDICATORS.requests(LIST).getFirst().header("Accept-Encoding"))
                .isEqualTo("gzip");
    }

    private static HttpResponse<byte[]> get(
            String path, HttpClient.Version version, String acceptEncoding)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + RestAssured.port + path))
                            .header("Accept-Encoding", acceptEncoding)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        }
    }
}
