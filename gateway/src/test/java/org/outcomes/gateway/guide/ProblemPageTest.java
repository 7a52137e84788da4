package org.outcomes.gateway.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.kit.problem.ProblemKind;

@QuarkusTest
@WithTestResource(StubServices.class)
class ProblemPageTest {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void standsWhereAProblemSaysThatItsTypeIsExplained() {
        String type =
                given().get("/v1/vocabularies/none").then().extract().jsonPath().getString("type");

        given().accept(BROWSER)
                .get(type)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body("html.head.title", equalTo("There is nothing at this address – Outcomes"))
                .body("html.@lang", equalTo("en-GB"));
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryKind(ProblemKind kind) {
        String page = given().accept(BROWSER).get("/docs/problems/" + kind.code()).asString();
        JsonPath document =
                given().accept("application/json").get("/docs/problems/" + kind.code()).jsonPath();

        assertThat(page)
                .contains("<h1>" + kind.title() + "</h1>")
                .contains("<dd>" + kind.status() + "</dd>")
                .contains("&quot;code&quot; : &quot;" + kind.code() + "&quot;");
        assertThat(document.getString("title")).isEqualTo(kind.title());
        assertThat(document.getInt("status")).isEqualTo(kind.status());
        assertThat(document.getString("explanation")).isEqualTo(kind.explanation().strip());
        assertThat(document.getString("example.code")).isEqualTo(kind.code());
        assertThat(document.getString("example.type")).isEqualTo("/docs/problems/" + kind.code());
        assertThat(document.getString("example.detail")).isNotEmpty();
    }

    @Test
    void listsThemAll() {
        given().accept("application/json")
                .get("/docs/problems")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("problems", hasSize(ProblemKind.values().length));
        given().accept(BROWSER)
                .get("/docs/problems")
                .then()
                .contentType("text/html;charset=UTF-8")
                .body(containsString("href=\"/docs/problems/too-many-requests\""));
    }

    @Test
    void isAPageForWhoeverDoesNotChoose() {
        given().accept("*/*")
                .get("/docs/problems/not-found")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8");
    }

    @Test
    void needsNothingFromElsewhere() {
        String page = given().accept(BROWSER).get("/docs/problems/malformed-request").asString();

        assertThat(page)
                .doesNotContain("<script", "<link", "<img", "http://", "https://", "@import");
        given().accept(BROWSER)
                .get("/docs/problems/malformed-request")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void knowsNoOtherKind() {
        given().accept(BROWSER)
                .get("/docs/problems/bad-luck")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("errors[0].value", equalTo("bad-luck"));
    }

    @Test
    void comesInTwoFormsOnly() {
        given().accept("image/png")
                .get("/docs/problems/not-found")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }
}
