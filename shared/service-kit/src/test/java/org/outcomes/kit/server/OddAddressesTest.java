package org.outcomes.kit.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.testkit.database.ServiceDatabase;

/** Addresses and methods that no HTTP client would send, written byte by byte. */
@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class OddAddressesTest {

    private static final int PATIENCE_MILLIS = 10_000;

    /** In the first column \r and \n stand for themselves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // What only the server itself can refuse is tested end to end.
                "POST /v1/sources/imports HTTP/1.1\\r\\nTransfer-Encoding: x\\r\\n|400,401,411,501",
                // Addresses.
                "GET /v1/%zz HTTP/1.1\\r\\n|400,404",
                "GET /v1/examples?size=%zz HTTP/1.1\\r\\n|400",
                "GET /v1/examples?%zz=1 HTTP/1.1\\r\\n|400",
                "GET /v1/examples?size=%ff HTTP/1.1\\r\\n|400",
                "GET /v1/examples/%ff HTTP/1.1\\r\\n|400,404",
                "GET /v1/examples/% HTTP/1.1\\r\\n|400,404",
                "GET /v1/examples/%00 HTTP/1.1\\r\\n|404",
                "GET /v1/examples/a\\0b HTTP/1.1\\r\\n|400,404",
                "GET /v1/examples/<a> HTTP/1.1\\r\\n|400,404",
                "GET /v1/examples/[a] HTTP/1.1\\r\\n|400,404",
                "GET /v1/examples/{a} HTTP/1.1\\r\\n|400,404",
                "GET /v1/examples?size=[1] HTTP/1.1\\r\\n|400",
                "GET /v1/examples/\\xe9 HTTP/1.1\\r\\n|400,404",
                "GET /v1/..%2fexamples HTTP/1.1\\r\\n|404",
                "GET /v1/../v1/examples HTTP/1.1\\r\\n|404",
                "GET /v1/./examples HTTP/1.1\\r\\n|404",
                "GET /v1/%2e%2e/v1/examples HTTP/1.1\\r\\n|404",
                "GET //v1/examples HTTP/1.1\\r\\n|404",
                "GET /v1//examples HTTP/1.1\\r\\n|404",
                "GET /v1/examples/ HTTP/1.1\\r\\n|404",
                "GET /v1/examples;a=b HTTP/1.1\\r\\n|404",
                "GET /v1;a=b/examples HTTP/1.1\\r\\n|404",
                "GET /v1\\\\examples HTTP/1.1\\r\\n|400,404",
                "GET v1/examples HTTP/1.1\\r\\n|400,404",
                "GET * HTTP/1.1\\r\\n|400,404",
                "GET ? HTTP/1.1\\r\\n|400,404",
                "GET http:// HTTP/1.1\\r\\n|400,404",
                "GET / HTTP/1.1\\r\\n|404",
                // Methods.
                "BREW /v1/examples HTTP/1.1\\r\\n|405,501",
                "TRACE /v1/examples HTTP/1.1\\r\\n|405",
                "CONNECT /v1/examples HTTP/1.1\\r\\n|400,404,405,501",
                "get /v1/examples HTTP/1.1\\r\\n|405,501",
                "PRI * HTTP/2.0\\r\\n|400,404,505"
            })
    void answersWithAProblemDocument(String written, String statuses) throws IOException {
        String answer = answerTo(written);
        assertThat(answer).as(written).startsWith("HTTP/");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(statuses.split(",")).as(answer).contains(String.valueOf(status));
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.substring(answer.indexOf('{')));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("requestId").asText()).isNotEmpty();
        assertThat(answer).contains("X-Request-Id: " + problem.path("requestId").asText());
    }

    private static String answerTo(String written) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = bytes(written) + "Host: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static String bytes(String written) {
        return written.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\0", "\0")
                .replace("\\xe9", "\u00e9")
                .replace("\\\\", "\\");
    }
}
