package org.outcomes.kit.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class CompressionTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/sources, application/json",
        "/v1/outcome-frameworks, application/json",
        "/v1/sources?size=0, application/problem+json",
        "/nothing, application/problem+json"
    })
    void compressesEveryAnswerForWhoeverAsksForIt(String path, String mediaType) throws Exception {
        HttpResponse<byte[]> plain = get(path, "identity");
        HttpResponse<byte[]> packed = get(path, "gzip");

        assertThat(plain.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
        assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(unpacked(packed.body())).startsWith("{").endsWith("}");
    }

    private static HttpResponse<byte[]> get(String path, String acceptEncoding)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", acceptEncoding)
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
