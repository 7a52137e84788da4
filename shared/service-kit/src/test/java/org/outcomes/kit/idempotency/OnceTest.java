package org.outcomes.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.MovableClock;
import org.outcomes.kit.example.RawRequest;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class OnceTest {

    private static final String PATH = "/v1/sources/imports";
    private static final String FILE =
            """
            id,title,publisher,published_on,meeting_on,kind,licence,attribution
            jar-2006,Review,Ofsted,2006-10-10,,report,not-stated,Ofsted 2006
            """;
    private static final String OTHER = FILE.replace("Review", "Joint area review");
    private static final String REFUSED = FILE.replace("2006-10-10", "2006-02-30");
    private static final String KEY = "\"one\"";

    @Inject Jdbi jdbi;
    @Inject MovableClock clock;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @AfterEach
    void letTheClockGo() {
        clock.release();
    }

    @Test
    void givesARepetitionTheFirstAnswer() {
        Response first = post(PATH, FILE, KEY);
        first.then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .header("Idempotency-Replayed", nullValue());
        Response second = post(PATH, FILE, KEY);
        second.then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .header("Outcomes-Revision", "1");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(count("ledger")).isEqualTo(1);
    }

    @Test
    void givesTheFirstAnswerAlsoWhenMoreWasWrittenSince() {
        post(PATH, FILE, KEY).then().statusCode(200);
        post(PATH, OTHER, "\"two\"").then().statusCode(200).body("revised", equalTo(1));
        post(PATH, FILE, KEY)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("revision", equalTo(1));
        assertThat(count("ledger")).isEqualTo(2);
    }

    @Test
    void refusesTheKeyForAnotherBody() {
        post(PATH, FILE, KEY).then().statusCode(200);
        isReused(post(PATH, OTHER, KEY).then());
        assertThat(count("source")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dryRun=false", "?reason=because", "?dryRun=true"})
    void refusesTheKeyForAnotherAddress(String query) {
        post(PATH, FILE, KEY).then().statusCode(200);
        isReused(post(PATH + query, FILE, KEY).then());
    }

    @Test
    void letsActorsUseTheSameKey() {
        post(PATH, FILE, KEY).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.of("grace", "administrator"))
                .header("Idempotency-Key", KEY)
                .contentType("text/csv")
                .body(OTHER)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("revised", equalTo(1));
    }

    @Test
    void triesAgainWhatWasRefused() {
        post(PATH, REFUSED, KEY).then().statusCode(422).body("code", equalTo("rejected-content"));
        post(PATH, FILE, KEY).then().statusCode(200).body("accepted", equalTo(1));
    }

    @Test
    void triesAgainWhatWasOnlyTried() {
        post(PATH + "?dryRun=true", FILE, KEY).then().statusCode(200).body("dryRun", equalTo(true));
        post(PATH, FILE, KEY).then().statusCode(200).body("dryRun", equalTo(false));
        assertThat(count("source")).isEqualTo(1);
    }

    @Test
    void remembersAWriteThatChangedNothing() {
        post(PATH, FILE, "\"first\"").then().statusCode(200);
        post(PATH, FILE, KEY).then().statusCode(200).body("unchanged", equalTo(1));
        post(PATH, FILE, KEY)
                .then()
                .body("unchanged", equalTo(1))
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void forgetsAKeyAfter24HoursAndRemovesItWithTheNextWrite() {
        clock.setTo(Instant.parse("2026-07-01T11:00:00Z"));
        post(PATH, FILE, KEY).then().statusCode(200);
        clock.setTo(Instant.parse("2026-07-02T10:59:59Z"));
        post(PATH, FILE, KEY).then().header("Idempotency-Replayed", "true");
        clock.setTo(Instant.parse("2026-07-02T11:00:00Z"));
        post(PATH, FILE, KEY).then().statusCode(200).body("unchanged", equalTo(1));
        assertThat(count("idempotency_key")).isEqualTo(1);
        clock.setTo(Instant.parse("2026-07-03T11:00:00Z"));
        post(PATH, OTHER, "\"two\"").then().statusCode(200);
        assertThat(count("idempotency_key")).isEqualTo(1);
    }

    @Test
    void refusesTheKeyAtOnceWhileItsRequestIsUnderWay() throws IOException, InterruptedException {
        try (RawRequest slow =
                RawRequest.open(
                        RestAssured.port,
                        "POST",
                        PATH,
                        "Authorization: Bearer " + Tokens.administrator(),
                        "Content-Type: text/csv",
                        "Idempotency-Key: " + KEY,
                        "Content-Length: " + FILE.length(),
                        "Connection: close")) {
            slow.send(FILE.substring(0, 80));
            waitUntilKeyIsTaken();
            post(PATH, FILE, KEY)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("request-under-way"))
                    .header("Retry-After", "1");
            slow.send(FILE.substring(80));
            assertThat(slow.status()).isEqualTo("HTTP/1.1 200 OK");
        }
        post(PATH, FILE, KEY).then().statusCode(200).header("Idempotency-Replayed", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "two words", "\"not closed"})
    void refusesAKeyThatIsMalformed(String key) {
        post(PATH, FILE, key)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"))
                .body("errors[0].value", equalTo(key))
                .body("errors[0].detail", containsString("1 to 255 characters"));
        assertThat(count("source")).isZero();
    }

    @Test
    void asksForNoKey() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(FILE)
                .post(PATH)
                .then()
                .statusCode(200);
        assertThat(count("idempotency_key")).isZero();
    }

    private static void isReused(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("code", equalTo("idempotency-key-reused"))
                .body("errors[0].parameter", equalTo("Idempotency-Key"))
                .body("errors[0].value", equalTo("one"));
    }

    private static Response post(String path, String file, String key) {
        return given().auth()
                .oauth2(Tokens.administrator())
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post(path);
    }

    private void waitUntilKeyIsTaken() throws InterruptedException {
        while (count("pg_locks where locktype = 'advisory' and granted") == 0) {
            Thread.sleep(20);
        }
    }

    private long count(String rows) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from " + rows).mapTo(Long.class).one());
    }
}
