package org.outcomes.gateway.union.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(StubServices.class)
class SharedCollectionsTest {

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        has(StubServices.INDICATORS, "sources", "id", "b", "a", "d");
        has(StubServices.INSPECTIONS, "sources", "id", "a", "c");
        has(StubServices.COMMITMENTS, "sources", "id", "d", "e");
    }

    @Test
    void givesEachSourceOnceById() {
        given().get("/v1/sources?asOf=2009-12-16")
                .then()
                .statusCode(200)
                .body("items.id", contains("a", "b", "c", "d", "e"))
                .body("items[0].title", equalTo(StubServices.INDICATORS.address()))
                .body("items[2].title", equalTo(StubServices.INSPECTIONS.address()))
                .body("page.size", equalTo(50))
                .body("page.next", nullValue())
                .body("warnings", empty());

        assertThat(StubServices.COMMITMENTS.requests().getFirst().uri())
                .contains("asOf=2009-12-16");
    }

    @Test
    void givesEachSourceOnOnePageWhenPagesAreSmall() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page =
                    given().urlEncodingEnabled(false)
                            .get("/v1/sources?asOf=2009-12-16&size=2" + cursor)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            ids.addAll(page.getList("items.id"));
            String next = page.getString("page.next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(ids).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void refusesACursorOfAnotherDay() {
        String next =
                given().get("/v1/sources?asOf=2009-12-16&size=2").jsonPath().getString("page.next");

        given().get("/v1/sources?asOf=2009-12-17&size=2&cursor=" + next)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cursor"));
    }

    @Test
    void namesAllWrongParametersAtOnce() {
        given().get("/v1/sources?asOf=x&size=0&cursor=y")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("asOf", "size", "cursor"));
    }

    @Test
    void warnsOfAServiceThatIsMissing() {
        StubServices.INSPECTIONS.down();

        given().get("/v1/sources")
                .then()
                .statusCode(200)
                .body("items.id", contains("a", "b", "d", "e"))
                .body("warnings[0]", containsString("inspections service does not answer"));
    }

    @ParameterizedTest
    @CsvSource({"/v1/sources, 5", "/v1/outcome-frameworks, 3"})
    void saysTheSameInACsv(String path, int items) {
        has(StubServices.INDICATORS, "outcome-frameworks", "code", "ecm-2004", "local-2012");
        has(StubServices.INSPECTIONS, "outcome-frameworks", "code", "ecm-2004", "csc-2023");
        has(StubServices.COMMITMENTS, "outcome-frameworks", "code");

        String csv = given().get(path + "?format=csv").then().statusCode(200).extract().asString();

        assertThat(csv.split("\r\n"))
                .hasSize(items + 1)
                .anyMatch(line -> line.contains(StubServices.INSPECTIONS.address()));
    }

    @Test
    void hasNoCsvThatIsNotWhole() {
        StubServices.INSPECTIONS.down();

        given().get("/v1/sources?format=csv")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("detail", containsString("inspections service does not answer"));
    }

    @Test
    void creditsTheSourcesOfAllServices() {
        given().get("/v1/sources?format=csvw")
                .then()
                .statusCode(200)
                .contentType("application/csvm+json")
                .body("'dc:source'.'dc:identifier'", contains("a", "b", "c", "d", "e"))
                .body("tableSchema.columns.name", hasItem("attribution"));
    }

    @Test
    void cannotAnswerWithoutAnyService() {
        StubServices.INDICATORS.down();
        StubServices.INSPECTIONS.down();
        StubServices.COMMITMENTS.down();

        given().get("/v1/sources").then().statusCode(503).body("code", equalTo("unavailable"));
    }

    @Test
    void keepsTheOrderOfFrameworks() {
        has(StubServices.INDICATORS, "outcome-frameworks", "code", "ecm-2004", "local-2012");
        has(StubServices.INSPECTIONS, "outcome-frameworks", "code", "ecm-2004", "csc-2023");
        has(StubServices.COMMITMENTS, "outcome-frameworks", "code");

        given().get("/v1/outcome-frameworks")
                .then()
                .statusCode(200)
                .body("items.code", contains("ecm-2004", "local-2012", "csc-2023"));
        JsonPath first = given().get("/v1/outcome-frameworks?size=2").jsonPath();
        given().get("/v1/outcome-frameworks?size=2&cursor=" + first.getString("page.next"))
                .then()
                .body("items.code", contains("csc-2023"));
    }

    @Test
    void findsAFrameworkThatOneServiceAloneKnows() {
        StubServices.COMMITMENTS.answer(
                "/v1/outcome-frameworks/local-2012", "{\"code\":\"local-2012\"}");

        given().get("/v1/outcome-frameworks/local-2012")
                .then()
                .statusCode(200)
                .body("code", equalTo("local-2012"));
        given().get("/v1/outcome-frameworks/none")
                .then()
                .statusCode(404)
                .body("errors[0].parameter", equalTo("code"));
    }

    @Test
    void cannotSayThatAFrameworkIsUnknownWhileAServiceIsMissing() {
        StubServices.COMMITMENTS.down();

        given().get("/v1/outcome-frameworks/none").then().statusCode(503);
    }

    @Test
    void sendsAnImportToAllServices() {
        Stream.of(StubServices.INDICATORS, StubServices.INSPECTIONS, StubServices.COMMITMENTS)
                .forEach(service ->
                        service.answer(
                                "/v1/sources/imports",
                                """
                                {"file":"sources.csv","dryRun":true,"accepted":6,"revised":0,"unchanged":0,"rejected":0,
                                 "records":[{"kind":"source","accepted":6,"revised":0,"unchanged":0,"rejected":0}],"faults":[],"revision":null}
                                """));

        given().header("Authorization", "Bearer " + Tokens.administrator())
                .contentType("text/csv")
                .body("id,title")
                .post("/v1/sources/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("file", equalTo("sources.csv"))
                .body("accepted", equalTo(6))
                .body("services.service", contains("indicators", "inspections", "commitments"));

        assertThat(StubServices.COMMITMENTS.requests().getFirst().body()).isEqualTo("id,title");
        assertThat(StubServices.COMMITMENTS.requests().getFirst().uri())
                .isEqualTo("/v1/sources/imports?dryRun=true");
    }

    @Test
    void givesTheRefusalOfAnImportAsTheServiceSaysIt() {
        Stream.of(StubServices.INDICATORS, StubServices.INSPECTIONS, StubServices.COMMITMENTS)
                .forEach(service ->
                        service.answer(
                                "/v1/outcome-frameworks/imports",
                                422,
                                """
                                {"type":"t","title":"T","status":422,"detail":"No.","code":"rejected-content","requestId":"r","errors":[],
                                 "report":{"rejected":1}}
                                """));

        given().header("Authorization", "Bearer " + Tokens.administrator())
                .contentType("application/json")
                .body("{}")
                .post("/v1/outcome-frameworks/imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", equalTo("No."))
                .body("report.rejected", equalTo(1));
    }

    @Test
    void needsATokenToImport() {
        given().contentType("text/csv")
                .body("id")
                .post("/v1/sources/imports")
                .then()
                .statusCode(401);
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    private static void has(StubService service, String collection, String key, String... codes) {
        String items =
                Stream.of(codes)
                        .map(code ->
                                "{\"%s\":\"%s\",\"title\":\"%s\"}"
                                        .formatted(key, code, service.address()))
                        .collect(Collectors.joining(","));
        service.answer(
                "/v1/" + collection,
                "{\"items\":[%s],\"page\":{\"size\":1000,\"next\":null},\"warnings\":[]}"
                        .formatted(items));
    }
}
