package org.outcomes.gateway.vocabulary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class VocabularyResourceTest {

    @Test
    void givesCodesWithTheirLabelsColoursAndOrder() {
        given().get("/v1/vocabularies/against-target")
                .then()
                .statusCode(200)
                .body("code", equalTo("against-target"))
                .body("title", equalTo("Against target"))
                .body("description", equalTo("How a value stands against its target."))
                .body("values.code", contains("met", "near", "missed", "in-progress", "no-target"))
                .body("values.label", contains("Met", "Near", "Missed", "In progress", "No target"))
                .body("values.order", contains(1, 2, 3, 4, 5))
                .body("values[0].colour", equalTo("#00695C"))
                .body("values[0].description", equalTo("The value reaches its target."))
                .body("seeAlso", empty());
    }

    @Test
    void leavesCodesWithoutColourThatSignalNothing() {
        given().get("/v1/vocabularies/unit")
                .then()
                .body("values[0].code", equalTo("percent"))
                .body("values[0].label", equalTo("Per cent"))
                .body("values[0].colour", nullValue());
    }

    @Test
    void leadsToTheCodesThatRecordsHaveOfTheirOwn() {
        given().get("/v1/vocabularies/scale-kind")
                .then()
                .body("seeAlso", contains("/v1/inspection-frameworks"));
    }

    @Test
    void listsThemAll() {
        given().get("/v1/vocabularies")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("inconsistency-rule"))
                .body("page.size", equalTo(50))
                .body("page.next", nullValue())
                .body("warnings", empty());
    }

    @Test
    void givesEachOnOnePageWhenPagesAreSmall() {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page =
                    given().urlEncodingEnabled(false)
                            .get("/v1/vocabularies?size=7" + cursor)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            codes.addAll(page.getList("items.code"));
            String next = page.getString("page.next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(codes)
                .containsExactlyElementsOf(
                        Vocabularies.all().stream().map(VocabularyResponse::code).toList());
    }

    @Test
    void knowsNoOther() {
        given().get("/v1/vocabularies/colours")
                .then()
                .statusCode(404)
                .body("errors[0].parameter", equalTo("code"))
                .body("errors[0].value", equalTo("colours"));
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        given().get("/v1/vocabularies?kind=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("kind"));
    }
}
