package org.outcomes.indicators.single;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.outcomes.indicators.fixture.Put.asAdministrator;
import static org.outcomes.indicators.fixture.Put.created;
import static org.outcomes.indicators.fixture.Put.put;
import static org.outcomes.indicators.fixture.Put.replaced;
import static org.outcomes.indicators.fixture.Put.tagOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithDatabase
class AreaWriteTest {

    private static final String ENGLAND = "/v1/areas/E92000001";
    private static final String ROTHERHAM = "/v1/areas/E08000018";
    private static final String COUNTRY =
            """
            {"code": "E92000001", "name": "England", "kind": "country", "parent": null}
            """;
    private static final String BOROUGH =
            """
            {"name": "Rotherham", "kind": "local-authority", "parent": "E92000001"}
            """;

    @BeforeEach
    void startEmpty() {
        Database.empty();
    }

    @Test
    void createsARecordThatWasNotThere() {
        created(ENGLAND, COUNTRY)
                .then()
                .statusCode(201)
                .header("Location", endsWith(ENGLAND))
                .header("Outcomes-Revision", "1")
                .body("code", is("E92000001"))
                .body("name", is("England"))
                .body("kind", is("country"))
                .body("parent", nullValue());
        given().get(ENGLAND).then().statusCode(200).body("name", is("England"));
    }

    @Test
    void replacesARecordAndKeepsWhatWasThereBefore() {
        created(ENGLAND, COUNTRY);
        replaced(ENGLAND, COUNTRY.replace("\"England\"", "\"The whole of England\""))
                .then()
                .statusCode(200)
                .header("Location", nullValue())
                .header("Outcomes-Revision", "2")
                .body("name", is("The whole of England"));
        assertThat(Database.count("area")).isEqualTo(2);
        assertThat(Database.number("select version from current_area")).isEqualTo(2);
    }

    @Test
    void answersWithTheTagThatAReaderGets() {
        Response answer = created(ENGLAND, COUNTRY);
        assertThat(answer.header("ETag")).isNotNull().isEqualTo(tagOf(ENGLAND));
        Response second = replaced(ENGLAND, COUNTRY.replace("\"England\"", "\"Engla\""));
        assertThat(second.header("ETag"))
                .isEqualTo(tagOf(ENGLAND))
                .isNotEqualTo(answer.header("ETag"));
    }

    @Test
    void keepsTheTagOfARecordWhenAnotherIsWritten() {
        created(ENGLAND, COUNTRY);
        String before = tagOf(ENGLAND);
        created(ROTHERHAM, BOROUGH).then().statusCode(201);
        assertThat(tagOf(ENGLAND)).isEqualTo(before);
        given().header("If-None-Match", before).get(ENGLAND).then().statusCode(304);
    }

    @Test
    void changesNothingWhereTheContentIsTheSame() {
        created(ENGLAND, COUNTRY);
        replaced(ENGLAND, COUNTRY).then().statusCode(200).header("Outcomes-Revision", "1");
        assertThat(Database.count("area")).isEqualTo(1);
        assertThat(Database.count("ledger")).isEqualTo(1);
    }

    @Test
    void keepsItsPlaceAmongTheOthers() {
        Bundle.importUpTo(BundleFile.AREAS);
        long place = Database.number("select position from current_area where code = 'E12000003'");
        replaced(
                        "/v1/areas/E12000003",
                        "{\"name\":\"Yorkshire\",\"kind\":\"region\",\"parent\":\"E92000001\"}")
                .then()
                .statusCode(200);
        assertThat(Database.number("select position from current_area where code = 'E12000003'"))
                .isEqualTo(place);
        created("/v1/areas/E12000099", "{\"name\":\"New\",\"kind\":\"region\",\"parent\":null}");
        assertThat(
                        Database.number(
                                "select count(*) from current_area where position >= (select"
                                        + " position from current_area where code = 'E12000099')"))
                .isEqualTo(1);
    }

    @Test
    void notesBeforeAndAfterAndWhy() {
        created(ENGLAND, COUNTRY);
        asAdministrator()
                .header("If-Match", tagOf(ENGLAND))
                .body(COUNTRY.replace("\"England\"", "\"Engla\""))
                .put(ENGLAND + "?reason=typing error")
                .then()
                .statusCode(200);
        assertThat(
                        Database.number(
                                """
                                select count(*) from ledger where number = 2 and action = 'replace'
                                  and record = 'areas/E92000001' and actor = 'test-administrator'
                                  and before::jsonb ->> 'name' = 'England' and after::jsonb ->> 'name' = 'Engla'
                                """))
                .isEqualTo(1);
        assertThat(Database.number("select count(*) from area where reason = 'typing error'"))
                .isEqualTo(1);
    }

    @Test
    void asksWhatTheWriterExpectsToFind() {
        put(ENGLAND, COUNTRY, Map.of())
                .then()
                .statusCode(428)
                .body("code", is("precondition-required"));
        put(ENGLAND, COUNTRY, Map.of("If-None-Match", "\"abc\"")).then().statusCode(428);
        assertThat(Database.count("area")).isZero();
    }

    @Test
    void refusesToWriteOverWhatTheWriterHasNotSeen() {
        created(ENGLAND, COUNTRY);
        String seen = tagOf(ENGLAND);
        replaced(ENGLAND, COUNTRY.replace("\"England\"", "\"Engla\""), seen);
        replaced(ENGLAND, COUNTRY.replace("\"England\"", "\"Anglia\""), seen)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .header("ETag", nullValue())
                .body("code", is("precondition-failed"))
                .body("errors[0].parameter", is("If-Match"));
        given().get(ENGLAND).then().body("name", is("Engla"));
    }

    @Test
    void refusesToCreateWhatIsThere() {
        created(ENGLAND, COUNTRY);
        created(ENGLAND, COUNTRY)
                .then()
                .statusCode(412)
                .body("errors[0].parameter", is("If-None-Match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"abc\""})
    void refusesToReplaceWhatIsNotThere(String expected) {
        replaced(ENGLAND, COUNTRY, expected).then().statusCode(412);
    }

    @Test
    void takesAStarForWhateverIsThere() {
        created(ENGLAND, COUNTRY);
        replaced(ENGLAND, COUNTRY.replace("\"England\"", "\"Engla\""), "*").then().statusCode(200);
    }

    @Test
    void takesTheTagOfTheCompressedForm() {
        created(ENGLAND, COUNTRY);
        String zipped =
                given().header("Accept-Encoding", "gzip")
                        .get(ENGLAND)
                        .then()
                        .extract()
                        .header("ETag");
        assertThat(zipped).endsWith("-gzip\"");
        replaced(ENGLAND, COUNTRY, zipped).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"abc", "*, \"abc\""})
    void refusesATagThatIsMalformed(String tag) {
        replaced(ENGLAND, COUNTRY, tag)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("If-Match"))
                .body("errors[0].value", is(tag));
    }

    @Test
    void letsOneOfTwoWritersWinWhoHaveSeenTheSame() {
        created(ENGLAND, COUNTRY);
        String seen = tagOf(ENGLAND);
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses =
                    Stream.of("Anglia", "Engla")
                            .map(name ->
                                    CompletableFuture.supplyAsync(
                                            () ->
                                                    replaced(
                                                                    ENGLAND,
                                                                    COUNTRY.replace(
                                                                            "\"England\"",
                                                                            '"' + name + '"'),
                                                                    seen)
                                                            .statusCode(),
                                            writers))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(Database.count("area")).isEqualTo(2);
    }

    @Test
    void tellsAllFaultsAtOnceWithTheirPlaces() {
        created(
                        ENGLAND,
                        """
                        {"code": "E08000018", "name": " ", "kind": 5, "parent": "E99999999", "colour": "red"}
                        """)
                .then()
                .statusCode(422)
                .body("code", is("rejected-content"))
                .body("errors.pointer", containsInAnyOrder("/code", "/name", "/kind", "/colour"))
                .body("errors.find { it.pointer == '/code' }.value", is("E08000018"))
                .body("errors.find { it.pointer == '/kind' }.value", is("5"));
        assertThat(Database.count("area")).isZero();
    }

    @Test
    void holdsTheRulesOfTheFile() {
        created(ROTHERHAM, BOROUGH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parent"))
                .body("errors[0].value", is("E92000001"))
                .body("errors[0].detail", is("There is no area 'E92000001'; import it first."));
        created(ENGLAND, COUNTRY);
        created(ROTHERHAM, BOROUGH).then().statusCode(201);
        replaced(ENGLAND, COUNTRY.replace("null", "\"E08000018\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parent"));
    }

    @Test
    void asksForEveryFieldSoThatNoneIsRemovedByBeingAbsent() {
        created(ENGLAND, "{}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/kind", "/parent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\": 1,}", "{\"name\":\"a\",\"name\":\"b\"}", "{} {}"})
    void refusesWhatIsNoJson(String body) {
        created(ENGLAND, body).then().statusCode(400).body("code", is("malformed-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"England\"", "null", "5"})
    void refusesWhatIsNoObject(String body) {
        created(ENGLAND, body).then().statusCode(422).body("errors[0].pointer", is(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"england", "E9200000", "imports1"})
    void refusesACodeThatNoAreaCanHave(String code) {
        created("/v1/areas/" + code, COUNTRY)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("area"))
                .body("errors[0].value", is(code));
    }

    @Test
    void takesNothingButJsonOfAModestSize() {
        asAdministrator()
                .contentType("text/csv")
                .header("If-None-Match", "*")
                .body("x")
                .put(ENGLAND)
                .then()
                .statusCode(415);
        created(ENGLAND, COUNTRY.replace("England\"", "E".repeat(1 << 20) + '"'))
                .then()
                .statusCode(413);
    }

    @Test
    void letsOnlyAdministratorsWrite() {
        given().contentType("application/json")
                .header("If-None-Match", "*")
                .body(COUNTRY)
                .put(ENGLAND)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", not(nullValue()));
        given().auth()
                .oauth2(Tokens.of("grace", "reader"))
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(COUNTRY)
                .put(ENGLAND)
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
        assertThat(Database.count("area")).isZero();
    }

    @Test
    void refusesParametersThatItDoesNotKnow() {
        asAdministrator()
                .header("If-None-Match", "*")
                .body(COUNTRY)
                .put(ENGLAND + "?dryRun=true")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("dryRun"));
    }
}
