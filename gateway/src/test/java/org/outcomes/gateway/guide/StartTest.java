package org.outcomes.gateway.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class StartTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        StubServices.INDICATORS.answer(
                "/v1/areas",
                """
                {"items": [
                  {"code": "E92000001", "name": "England", "kind": "country"},
                  {"code": "E08000018", "name": "Rotherham", "kind": "local-authority"}]}
                """);
        StubServices.INDICATORS.answer(
                "/v1/outcome-frameworks",
                """
                {"items": [{"code": "ecm-2004", "areas": [
                  {"code": "being-healthy", "title": "Being healthy"}]}]}
                """);
    }

    @Test
    void leadsToTheViewsOfTheFirstLocalAuthority() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("title", equalTo("Outcomes"))
                .body(
                        "links.href[0..2]",
                        contains(
                                "/v1/areas/E08000018/outcome-areas",
                                "/v1/areas/E08000018/days",
                                "/v1/areas/E08000018/outcome-areas/being-healthy"))
                .body("links.title", hasItem("Rotherham: Being healthy"))
                .body("links.href", hasItem("/openapi"));
    }

    @Test
    void isAPageForABrowser() {
        given().accept(BROWSER)
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body("html.head.title", equalTo("Outcomes"))
                .body(containsString("<a href=\"/v1/areas/E08000018/days\">"));
    }

    @Test
    void writesNamesAsTextInThePage() {
        StubServices.INDICATORS.answer(
                "/v1/areas",
                """
                {"items": [{"code": "E08000018", "name": "<b>R&D", "kind": "local-authority"}]}
                """);

        given().accept(BROWSER)
                .get("/")
                .then()
                .body(containsString("&lt;b&gt;R&amp;D"))
                .body(not(containsString("<b>R")));
    }

    @Test
    void answersWithoutTheServices() {
        StubServices.INDICATORS.down();

        given().get("/").then().statusCode(200).body("links.href[0]", equalTo("/v1"));
    }

    @Test
    void listsTheCollections() {
        given().get("/v1")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("links.href", hasItem("/v1/observations"));
    }

    @Test
    void leadsNowhereThatIsNot() {
        List<String> collections = given().get("/v1").jsonPath().getList("links.href");

        assertThat(collections).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        collections.forEach(collection -> {
            StubServices.INDICATORS.answer(collection, "{\"items\":[],\"page\":{}}");
            StubServices.INSPECTIONS.answer(collection, "{\"items\":[],\"page\":{}}");
            StubServices.COMMITMENTS.answer(collection, "{\"items\":[],\"page\":{}}");
            given().get(collection).then().statusCode(200);
        });
    }

    @Test
    void takesNoParameter() {
        given().get("/?x=1").then().statusCode(400);
    }
}
