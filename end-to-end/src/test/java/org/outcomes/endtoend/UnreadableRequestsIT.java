package org.outcomes.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that the HTTP server cannot read, written byte by byte. */
@ExtendWith(SuiteUnderTest.class)
class UnreadableRequestsIT {

    private static final int PATIENCE_MILLIS = 10_000;

    /** In the first column \r, \n and \0 stand for themselves, {30000} for so many letters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // No HTTP at all.
                "hello\\r\\n|400",
                "GET|400",
                "GET /v1/areas\\r\\n|400",
                "GET /v1/areas HTTP/9\\r\\n|400",
                "GET  HTTP/1.1\\r\\n|400",
                "G\\0T /v1/areas HTTP/1.1\\r\\n|400",
                // Headers.
                "GET /v1/areas HTTP/1.1\\r\\nno colon\\r\\n|400",
                "GET /v1/areas HTTP/1.1\\r\\nA B: c\\r\\n|400",
                "GET /v1/areas HTTP/1.1\\r\\nA: b\\0c\\r\\n|400",
                "GET /v1/areas HTTP/1.1\\r\\nA: {30000}\\r\\n|431",
                "GET /v1/areas?{30000} HTTP/1.1\\r\\n|414",
                "POST /v1/sources/imports HTTP/1.1\\r\\nContent-Length: x\\r\\n|400",
                "POST /v1/sources/imports HTTP/1.1\\r\\nContent-Length: -1\\r\\n|400",
                "POST /v1/sources/imports HTTP/1.1\\r\\nContent-Length: 1\\r\\nContent-Length:"
                        + " 2\\r\\n|400",
                "POST /v1/sources/imports HTTP/1.1\\r\\nContent-Length:"
                        + " 99999999999999999999\\r\\n|400"
            })
    void answersWithAProblemDocument(String written, int status) throws IOException {
        String answer = answerTo(written);
        assertThat(answer).as(written).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.substring(answer.indexOf('{')));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(answer).contains("X-Request-Id: " + problem.path("requestId").asText());
    }

    private static String answerTo(String written) throws IOException {
        URI suite = SuiteUnderTest.suite().url();
        try (Socket socket = new Socket(suite.getHost(), suite.getPort())) {
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
                .replace("{30000}", "x".repeat(30_000));
    }
}
