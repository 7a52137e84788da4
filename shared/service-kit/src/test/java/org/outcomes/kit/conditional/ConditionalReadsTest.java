package org.outcomes.kit.conditional;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Locale;
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
class ConditionalReadsTest {

    private static final String LIST = "/v1/sources";
    private static final String HEADER =
            "id,title,publisher,published_on,meeting_on,kind,licence,attribution\n";
    private static final String REVIEW =
            "jar-2006,Review,Ofsted,2006-10-10,,report,not-stated,Ofsted 2006\n";

    @Inject MovableClock clock;

    @BeforeEach
    void oneSource() {
        EmbeddedDatabase.empty("kit");
        imported(HEADER + REVIEW);
    }

    @AfterEach
    void letTheClockGo() {
        clock.release();
    }

    @Test
    void givesEveryReadAStrongTagAndTellsCachesHowToUseIt() {
        given().get(LIST)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"[\\w-]{22}(-gzip)?\""))
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept, Accept-Encoding, Authorization")
                .header("Outcomes-Revision", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void answers304WhereTheCallerHasTheAnswer(String header) {
        String tag = tagOf(LIST);
        Response answer = given().header("If-None-Match", header.formatted(tag)).get(LIST);
        answer.then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept, Accept-Encoding, Authorization")
                .header("Outcomes-Revision", "1")
                .header("Content-Type", nullValue())
                .header("X-Request-Id", not(nullValue()));
        assertThat(answer.asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "other", "\"", "\"other\", W/\"another\""})
    void answersInFullWhereTheCallerHasAnother(String header) {
        given().header("If-None-Match", header)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void answersInFullAfterAWrite() {
        String before = tagOf(LIST);
        imported(HEADER + REVIEW.replace("Review", "Joint area review"));
        given().header("If-None-Match", before)
                .get(LIST)
                .then()
                .statusCode(200)
                .header("ETag", not(before))
                .header("Outcomes-Revision", "2")
                .body("items[0].title", equalTo("Joint area review"));
    }

    @Test
    void keepsTheTagWhereAWriteChangesNothing() {
        String before = tagOf(LIST);
        imported(HEADER + REVIEW);
        assertThat(tagOf(LIST)).isEqualTo(before);
    }

    @Test
    void tellsADatabaseFromOneThatWasBegunAnew() {
        String before = tagOf(LIST);
        EmbeddedDatabase.empty("kit");
        imported(HEADER + REVIEW.replace("Review", "Joint area review"));
        assertThat(tagOf(LIST)).isNotEqualTo(before);
    }

    @Test
    void answers304WithoutTouchingTheRecords() throws SQLException {
        String tag = tagOf(LIST);
        try (Connection other = EmbeddedDatabase.asOwner("kit");
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            // Whoever reads a source now waits for this transaction.
            sql.execute("lock table source in access exclusive mode");
            given().header("If-None-Match", tag).get(LIST).then().statusCode(304);
            other.rollback();
        }
    }

    @Test
    void tellsApartWhatIsAskedFor() {
        assertThat(tagOf(LIST)).isNotEqualTo(tagOf(LIST + "?size=7"));
        assertThat(tagOf(LIST + "?size=7")).isNotEqualTo(tagOf(LIST + "?size=8"));
        assertThat(tagOf(LIST + "?size=7&asOf=2020-01-01"))
                .isEqualTo(tagOf(LIST + "?asOf=2020-01-01&size=7"))
                .isNotEqualTo(tagOf(LIST + "?size=7&asOf=2020-01-02"));
        assertThat(tagOf(LIST)).isNotEqualTo(tagOf("/v1/outcome-frameworks"));
    }

    @Test
    void tellsTheAudiencesApart() {
        String ofPublic = tagOf(LIST);
        String ofStaff = given().auth().oauth2(Tokens.administrator()).get(LIST).getHeader("ETag");
        assertThat(ofStaff).isNotEqualTo(ofPublic);
    }

    @Test
    void givesTheCompressedFormATagOfItsOwn() throws IOException {
        String plain = tagOver("Accept-Encoding: identity");
        String zipped = tagOver("Accept-Encoding: gzip");
        assertThat(zipped).isEqualTo(plain.substring(0, plain.length() - 1) + "-gzip\"");
    }

    @Test
    void isAnotherAnswerAfterMidnightInLondonWhereNoDayIsNamed() {
        // Half past eleven in the evening of 30 June in London.
        clock.setTo(Instant.parse("2026-06-30T22:30:00Z"));
        String today = tagOf(LIST);
        String named = tagOf(LIST + "?asOf=2026-06-30");
        clock.setTo(Instant.parse("2026-06-30T22:59:59Z"));
        assertThat(tagOf(LIST)).isEqualTo(today);
        clock.setTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(tagOf(LIST)).isNotEqualTo(today);
        assertThat(tagOf(LIST + "?asOf=2026-06-30")).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sources?foo=1", "/v1/sources?size=0", "/v1/outcome-frameworks/x"})
    void givesErrorsNoTagAndNo304(String path) {
        given().header("If-None-Match", "*")
                .get(path)
                .then()
                .statusCode(not(304))
                .contentType("application/problem+json")
                .header("ETag", nullValue());
    }

    @Test
    void answersHeadWithTheHeadersOfGet() {
        Response get = given().get(LIST);
        Response head = given().head(LIST);
        for (String name : new String[] {"ETag", "Cache-Control", "Vary", "Outcomes-Revision"}) {
            assertThat(head.getHeader(name)).isEqualTo(get.getHeader(name));
        }
        given().header("If-None-Match", get.getHeader("ETag")).head(LIST).then().statusCode(304);
    }

    @Test
    void tellsTheRevisionAfterAWriteButGivesItNoTag() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(HEADER + REVIEW.replace("Review", "Joint area review"))
                .post("/v1/sources/imports")
                .then()
                .statusCode(200)
                .header("Outcomes-Revision", "2")
                .header("ETag", nullValue());
    }

    private static String tagOf(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }

    private static String tagOver(String header) throws IOException {
        try (RawRequest request =
                RawRequest.open(RestAssured.port, "GET", LIST, header, "Connection: close")) {
            String answer = request.status() + request.rest();
            assertThat(answer).contains("200 OK");
            assertThat(answer.toLowerCase(Locale.ROOT).contains("content-encoding: gzip"))
                    .isEqualTo(header.endsWith("gzip"));
            return answer.lines()
                    .filter(line -> line.startsWith("ETag: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(6);
        }
    }

    private static void imported(String file) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(file)
                .post("/v1/sources/imports")
                .then()
                .statusCode(200);
    }
}
