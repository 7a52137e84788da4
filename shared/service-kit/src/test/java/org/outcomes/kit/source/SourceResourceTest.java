package org.outcomes.kit.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.outcomes.kit.source.SourceFiles.HEADER;
import static org.outcomes.kit.source.SourceFiles.LETTER;
import static org.outcomes.kit.source.SourceFiles.REVIEW;
import static org.outcomes.kit.source.SourceFiles.imported;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class SourceResourceTest {

    @Inject Jdbi jdbi;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void importsSourcesAndGivesThemById() {
        imported(HEADER + REVIEW + LETTER)
                .statusCode(200)
                .body("file", equalTo("sources.csv"))
                .body("dryRun", equalTo(false))
                .body("accepted", equalTo(2))
                .body("records", hasSize(1))
                .body("records[0].kind", equalTo("source"))
                .body("records[0].accepted", equalTo(2))
                .body("faults", hasSize(0))
                .body("revision", equalTo(1));
        given().get("/v1/sources")
                .then()
                .statusCode(200)
                .body("items.id", contains("apa-2008", "jar-2006"))
                .body("items[0].title", equalTo("Annual, letter"))
                .body("items[0].publisher", equalTo("Ofsted"))
                .body("items[0].publishedOn", equalTo("2008-12-17"))
                .body("items[0].meetingOn", nullValue())
                .body("items[0].kind", equalTo("letter"))
                .body("items[0].licence", equalTo("Crown copyright"))
                .body("items[0].attribution", equalTo("Ofsted 2008"))
                .body("items[1].meetingOn", equalTo("2006-10-11"));
    }

    @Test
    void takesTheSameFileTwiceAndChangesNothing() {
        imported(HEADER + REVIEW + LETTER);
        imported(HEADER + REVIEW + LETTER)
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("revision", nullValue());
        assertThat(count("ledger")).isEqualTo(1);
    }

    @Test
    void keepsBothVersionsOfAChangedSourceAndGivesTheNewer() {
        imported(HEADER + REVIEW + LETTER);
        imported(HEADER + LETTER.replace("Annual, letter", "Annual letter"))
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("revised", equalTo(1))
                .body("revision", equalTo(2));
        assertThat(count("source")).isEqualTo(3);
        given().get("/v1/sources").then().body("items.title", contains("Annual letter", "Review"));
    }

    @Test
    void storesNothingOfADryRun() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body(HEADER + LETTER)
                .post("/v1/sources/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("accepted", equalTo(1))
                .body("revision", nullValue());
        assertThat(count("source")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2006-10-09,0", "2006-10-10,1", "2008-12-16,1", "2008-12-17,2"})
    void givesASourceFromTheDayOfItsPublication(String day, int sources) {
        imported(HEADER + REVIEW + LETTER);
        given().get("/v1/sources?asOf=" + day).then().body("items", hasSize(sources));
    }

    private long count(String table) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
    }
}
