package org.outcomes.kit.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.outcomes.kit.source.SourceFiles.HEADER;
import static org.outcomes.kit.source.SourceFiles.LETTER;
import static org.outcomes.kit.source.SourceFiles.REVIEW;
import static org.outcomes.kit.source.SourceFiles.imported;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class SourceRefusalsTest {

    @Inject Jdbi jdbi;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "A b,t,p,2009-01-01,,k,l,a|id|A b|'A b' is not a code",
                ",t,p,2009-01-01,,k,l,a|id|^^|The column id must not be empty",
                "x,,p,2009-01-01,,k,l,a|title|^^|The column title must not be empty",
                "x,t, ,2009-01-01,,k,l,a|publisher|^ ^|The column publisher must not be empty",
                "x,t,p,,,k,l,a|published_on|^^|The column published_on must not be empty",
                "x,t,p,2009-02-30,,k,l,a|published_on|2009-02-30|'2009-02-30' is not a day of",
                "x,t,p,2009-01-01,2009,k,l,a|meeting_on|2009|'2009' is not a day written",
                "x,t,p,2009-01-01,,,l,a|kind|^^|The column kind must not be empty",
                "x,t,p,2009-01-01,,k,,a|licence|^^|The column licence must not be empty",
                "x,t,p,2009-01-01,,k,l,|attribution|^^|The column attribution must not be empty"
            })
    void refusesAWrongFieldAndStoresNothing(
            String row, String column, String value, String detail) {
        imported(HEADER + LETTER + row + "\n")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rejected-content"))
                .body("report.rejected", equalTo(1))
                .body("report.accepted", equalTo(0))
                .body("report.faults", hasSize(1))
                .body("report.faults[0].line", equalTo(3))
                .body("report.faults[0].column", equalTo(column))
                .body("report.faults[0].value", equalTo(value))
                .body("report.faults[0].detail", startsWith(detail));
        assertThat(count("source")).isZero();
    }

    @Test
    void namesBothLinesOfASourceThatStandsTwice() {
        imported(HEADER + LETTER + REVIEW + LETTER)
                .statusCode(422)
                .body("report.rejected", equalTo(1))
                .body("report.faults", hasSize(1))
                .body("report.faults[0].line", equalTo(4))
                .body("report.faults[0].value", equalTo("apa-2008"))
                .body("report.faults[0].detail", equalTo("The same record stands in line 2."));
    }

    @Test
    void takesNoImportFromSomebodyWhoIsNoAdministrator() {
        given().header("Authorization", "Bearer " + Tokens.withoutRole())
                .contentType("text/csv")
                .body(HEADER + LETTER)
                .post("/v1/sources/imports")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"));
    }

    static Stream<String> uselessTokens() {
        return Stream.of("", "junk", Tokens.expired(), Tokens.forged());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("uselessTokens")
    void takesNoImportWithoutAGoodToken(String token) {
        given().header("Authorization", "Bearer " + token)
                .contentType("text/csv")
                .body(HEADER + LETTER)
                .post("/v1/sources/imports")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        assertThat(count("source")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "dryRun=yes,dryRun",
        "dryRun=TRUE,dryRun",
        "dryRun=,dryRun",
        "reason=,reason",
        "reason=%20,reason"
    })
    void refusesWrongParameters(String query, String name) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(HEADER + LETTER)
                .post("/v1/sources/imports?" + query)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(name));
        assertThat(count("source")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1000,200", "1001,400"})
    void takesAReasonOfAThousandCharacters(int length, int status) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .queryParam("reason", "x".repeat(length))
                .body(HEADER + LETTER)
                .post("/v1/sources/imports")
                .then()
                .statusCode(status);
    }

    private long count(String table) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
    }
}
