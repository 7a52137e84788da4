package org.outcomes.kit.outcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.LINK;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.NEW;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.OLD;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.file;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.imported;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class OutcomeFrameworkResourceTest {

    @Inject Jdbi jdbi;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @Test
    void importsFrameworksAndTheCrosswalkBetweenThem() {
        imported(file(OLD + "," + NEW, LINK))
                .statusCode(200)
                .body("file", equalTo("outcome-frameworks.json"))
                .body("accepted", equalTo(3))
                .body("records.kind", contains("outcome-framework", "crosswalk-link"))
                .body("records.accepted", contains(2, 1))
                .body("revision", equalTo(1));
    }

    @Test
    void givesAFrameworkWithItsAreasInTheirOrder() {
        imported(file(OLD + "," + NEW, LINK));
        given().get("/v1/outcome-frameworks/old")
                .then()
                .statusCode(200)
                .body("title", equalTo("Old"))
                .body("from", equalTo("2004"))
                .body("to", equalTo("2012-03"))
                .body("areas.code", contains("healthy", "safe"))
                .body("areas.order", contains(1, 2))
                .body("areas.description", contains("", "Free of harm."))
                .body("areas[0].crosswalk", hasSize(1))
                .body("areas[0].crosswalk[0].framework", equalTo("new"))
                .body("areas[0].crosswalk[0].outcomeArea", equalTo("well"))
                .body("areas[0].crosswalk[0].relation", equalTo("broader"))
                .body("areas[1].crosswalk", empty());
    }

    @Test
    void givesTheLinkFromItsOtherEndTheOtherWayRound() {
        imported(file(OLD + "," + NEW, LINK));
        given().get("/v1/outcome-frameworks/new")
                .then()
                .body("from", nullValue())
                .body("to", nullValue())
                .body("areas[0].crosswalk[0].outcomeArea", equalTo("healthy"))
                .body("areas[0].crosswalk[0].relation", equalTo("narrower"));
    }

    @Test
    void listsFrameworksInTheOrderOfTheirFile() {
        imported(file(OLD + "," + NEW, ""));
        given().get("/v1/outcome-frameworks").then().body("items.code", contains("old", "new"));
        String next = given().get("/v1/outcome-frameworks?size=1").path("page.next");
        given().queryParam("cursor", next)
                .get("/v1/outcome-frameworks?size=1")
                .then()
                .body("items.code", contains("new"))
                .body("page.next", nullValue());
    }

    @Test
    void takesTheSameFileTwiceAndChangesNothing() {
        imported(file(OLD + "," + NEW, LINK));
        imported(file(OLD + "," + NEW, LINK))
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("unchanged", equalTo(3))
                .body("records.unchanged", contains(2, 1))
                .body("revision", nullValue());
        assertThat(count("outcome_framework")).isEqualTo(2);
        assertThat(count("ledger")).isEqualTo(1);
    }

    @Test
    void keepsBothVersionsOfAChangedFrameworkAndLink() {
        imported(file(OLD + "," + NEW, LINK));
        imported(
                        file(
                                OLD.replace("\"Safe\"", "\"Safer\"") + "," + NEW,
                                LINK.replace("broader", "exact")))
                .statusCode(200)
                .body("records.revised", contains(1, 1))
                .body("records.unchanged", contains(1, 0))
                .body("revision", equalTo(2));
        assertThat(count("outcome_framework")).isEqualTo(3);
        assertThat(count("outcome_area")).isEqualTo(5);
        given().get("/v1/outcome-frameworks/old")
                .then()
                .body("areas.title", contains("Healthy", "Safer"))
                .body("areas[0].crosswalk.relation", contains("exact"));
    }

    @Test
    void keepsWhatAFileDoesNotName() {
        imported(file(OLD + "," + NEW, LINK));
        imported(file("", "")).statusCode(200).body("revision", nullValue());
        given().get("/v1/outcome-frameworks").then().body("items", hasSize(2));
    }

    @Test
    void linksToAFrameworkThatIsStoredAlready() {
        imported(file(OLD, ""));
        imported(file(NEW, LINK)).statusCode(200).body("accepted", equalTo(2));
    }

    @Test
    void storesNothingOfADryRun() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("application/json")
                .body(file(OLD, ""))
                .post("/v1/outcome-frameworks/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("revision", nullValue());
        assertThat(count("outcome_framework")).isZero();
    }

    @Test
    void findsNoFrameworkThatIsNotStored() {
        given().get("/v1/outcome-frameworks/gone")
                .then()
                .statusCode(404)
                .body("errors[0].parameter", equalTo("code"))
                .body("errors[0].value", equalTo("gone"));
    }

    private long count(String table) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
    }
}
