package org.outcomes.kit.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.RawRequest;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

/** A caller that goes away in the middle of an upload leaves nothing behind, and no noise. */
@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class BrokenUploadTest {

    private static final String HEADER =
            "id,title,publisher,published_on,meeting_on,kind,licence,attribution\n";
    private static final String ROW = "jar-2006,Review,Ofsted,2006-10-10,,report,none,Ofsted\n";

    private final Noise noise = new Noise();

    @Inject Jdbi jdbi;

    @BeforeEach
    void listen() {
        EmbeddedDatabase.empty("kit");
        Logger.getLogger("").addHandler(noise);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(noise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,tit", HEADER, HEADER + ROW, HEADER + ROW + "apa-2008,\"An"})
    void leavesNothingWhereTheCallerGoesAway(String sent) throws IOException {
        try (RawRequest announced = open("Content-Length: 1000000")) {
            announced.send(sent);
        }
        try (RawRequest chunked = open("Transfer-Encoding: chunked")) {
            if (!sent.isEmpty()) {
                chunked.sendChunk(sent);
            }
        }
        // It waits for the lock that the others may still hold, so that they are over after it.
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(HEADER + ROW)
                .post("/v1/sources/imports")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
        assertThat(count("source")).isEqualTo(1);
        assertThat(count("ledger")).isEqualTo(1);
        assertThat(noise.heard).isEmpty();
    }

    private static RawRequest open(String length) throws IOException {
        return RawRequest.open(
                RestAssured.port,
                "POST",
                "/v1/sources/imports",
                "Authorization: Bearer " + Tokens.administrator(),
                "Content-Type: text/csv",
                length);
    }

    private long count(String table) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
    }

    private static final class Noise extends Handler {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(record.getLoggerName() + ": " + record.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
