package org.outcomes.kit.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.outcomes.kit.example.RawRequest;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

/** The limit of these tests is one mebibyte. */
@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class BodyLimitTest {

    private static final String IMPORT = "/v1/sources/imports";
    private static final String HEADER =
            "id,title,publisher,published_on,meeting_on,kind,licence,attribution\n";
    private static final int LIMIT = 1024 * 1024;

    @Test
    void takesABodyOfExactlyTheLimit() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(HEADER + "\n".repeat(LIMIT - HEADER.length()))
                .post(IMPORT + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(0));
    }

    @Test
    void refusesALargerBodyByItsAnnouncedLengthWithoutReadingIt() throws IOException {
        try (RawRequest request = open("Content-Length: " + (LIMIT + 1))) {
            assertThat(request.status()).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        }
    }

    @Test
    void saysInAProblemWhatTheLimitIs() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body("x".repeat(LIMIT + 1))
                .post(IMPORT)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"))
                .body("detail", equalTo("The body is larger than 1048576 bytes."));
    }

    @Test
    void refusesALargerBodyOfUnknownLengthWhileItIsRead() throws IOException {
        try (RawRequest request = open("Transfer-Encoding: chunked")) {
            request.sendChunk(HEADER);
            for (int sent = 0; sent <= LIMIT; sent += 1 << 16) {
                request.sendChunk("\n".repeat(1 << 16));
            }
            assertThat(request.status()).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        }
    }

    @Test
    void doesNotReadAnEndlessBodyThatIsWrongFromItsBeginning() throws IOException {
        try (RawRequest request = open("Transfer-Encoding: chunked")) {
            for (int sent = 0; sent <= LIMIT; sent += 1 << 16) {
                request.sendChunk("x\n".repeat(1 << 15));
            }
            assertThat(request.status()).isEqualTo("HTTP/1.1 422 Unprocessable Entity");
        }
    }

    private static RawRequest open(String length) throws IOException {
        return RawRequest.open(
                RestAssured.port,
                "POST",
                IMPORT,
                "Authorization: Bearer " + Tokens.administrator(),
                "Content-Type: text/csv",
                length);
    }
}
