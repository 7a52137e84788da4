package org.outcomes.gateway.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.StubServices;

/** What the gateway answers by itself has a tag, too: that of what it says. */
@QuarkusTest
@WithTestResource(StubServices.class)
class OwnAnswersAreTaggedTest {

    private static final String LIST = "/v1/vocabularies";

    @ParameterizedTest
    @ValueSource(strings = {LIST, LIST + "?format=csv", "/v1/vocabularies/polarity", "/v1"})
    void isGivenOnceAndThenOnlyConfirmed(String path) {
        String tag =
                given().get(path)
                        .then()
                        .statusCode(200)
                        .header("ETag", matchesPattern("\"[\\w-]{22}(-gzip)?\""))
                        .header("Cache-Control", "no-cache")
                        .extract()
                        .header("ETag");
        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, LIST + "?format=csv", "/v1/vocabularies/polarity"})
    void hasTheSameTagWhereOnlyTheHeadIsAsked(String path) {
        String tag = given().get(path).header("ETag");
        given().head(path).then().statusCode(200).header("ETag", equalTo(tag));
        given().header("If-None-Match", tag).head(path).then().statusCode(304);
    }

    @Test
    void hasAnotherTagForEachForm() {
        assertThat(given().get(LIST).header("ETag"))
                .isNotEqualTo(given().get(LIST + "?format=csv").header("ETag"))
                .isNotEqualTo(given().get(LIST + "?size=1").header("ETag"));
    }

    @Test
    void isNoTagOfAProblem() {
        given().get("/v1/vocabularies/none").then().statusCode(404).header("ETag", nullValue());
    }
}
