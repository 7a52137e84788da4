package org.outcomes.gateway.day;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;

/** The days of Rotherham, as the three services have them of the sample evidence. */
@QuarkusTest
@WithTestResource(StubServices.class)
class AreaDaysTest {

    private static final String ASKED = "/v1/areas/E08000018/evidence/days";
    private static final String ROTHERHAM =
            "{\"code\":\"E08000018\",\"name\":\"Rotherham\",\"kind\":\"local-authority\"}";

    private static final String NO_SOURCES =
            """
            {"items": [], "page": {"size": 50, "next": null}, "warnings": []}
            """;

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        say(
                StubServices.INDICATORS,
                ROTHERHAM,
                "2013-01-31",
                "2010-08-27",
                "2009-12-16",
                "2008-12-17",
                "2006-10-10");
        say(
                StubServices.INSPECTIONS,
                "null",
                "2013-01-31",
                "2011-11-30",
                "2010-08-27",
                "2009-12-16",
                "2008-12-17",
                "2006-10-10");
        say(StubServices.COMMITMENTS, "null", "2009-12-16", "2007-04-01");
    }

    @Test
    void givesEachDayOnceNewestFirstWithTheServicesThatHaveSomethingNew() {
        days("").statusCode(200)
                .body("area.code", equalTo("E08000018"))
                .body("area.name", equalTo("Rotherham"))
                .body("newest", equalTo("2013-01-31"))
                .body(
                        "items.day",
                        contains(
                                "2013-01-31",
                                "2011-11-30",
                                "2010-08-27",
                                "2009-12-16",
                                "2008-12-17",
                                "2007-04-01",
                                "2006-10-10"))
                .body("items[0].services", contains("indicators", "inspections"))
                .body("items[1].services", contains("inspections"))
                .body("items[3].services", contains("commitments", "indicators", "inspections"))
                .body("items[5].services", contains("commitments"))
                .body("page.size", equalTo(50))
                .body("page.next", nullValue())
                .body("warnings", empty())
                .body("sources.service", contains("indicators", "inspections", "commitments"))
                .body("sources.state", everyItem(equalTo("fresh")));
    }

    @Test
    void asksAllServicesForTheSameDay() {
        days("?asOf=2009-12-16").statusCode(200);

        for (StubService service :
                List.of(
                        StubServices.INDICATORS,
                        StubServices.INSPECTIONS,
                        StubServices.COMMITMENTS)) {
            assertThat(service.requests(ASKED).getFirst().uri())
                    .isEqualTo(ASKED + "?asOf=2009-12-16");
        }
    }

    @Test
    void givesEachDayOnOnePageAndTheNewestOnAll() {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page =
                    days("?size=2" + cursor)
                            .statusCode(200)
                            .body("newest", equalTo("2013-01-31"))
                            .extract()
                            .jsonPath();
            found.addAll(page.getList("items.day"));
            String next = page.getString("page.next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(found)
                .containsExactly(
                        "2013-01-31",
                        "2011-11-30",
                        "2010-08-27",
                        "2009-12-16",
                        "2008-12-17",
                        "2007-04-01",
                        "2006-10-10");
    }

    @Test
    void linksToTheNextPage() {
        days("?size=2")
                .header("Link", containsString("/v1/areas/E08000018/days?size=2&cursor="))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void hasNoNewestWhereThereAreNoDays() {
        say(StubServices.INDICATORS, ROTHERHAM);
        say(StubServices.INSPECTIONS, "null");
        say(StubServices.COMMITMENTS, "null");

        days("?asOf=1999-01-01").body("newest", nullValue()).body("items", empty());
    }

    @Test
    void givesThemAsATable() {
        String csv =
                days("?format=csv")
                        .statusCode(200)
                        .contentType("text/csv")
                        .header("Link", containsString("days?format=csvw>; rel=\"describedby\""))
                        .extract()
                        .asString();

        assertThat(csv.lines())
                .hasSize(8)
                .startsWith("day,services")
                .endsWith("2006-10-10,\"[\"\"indicators\"\",\"\"inspections\"\"]\"");
        List.of(StubServices.INDICATORS, StubServices.INSPECTIONS, StubServices.COMMITMENTS)
                .forEach(service -> service.answer("/v1/sources", NO_SOURCES));
        days("?format=csvw")
                .statusCode(200)
                .body("tableSchema.columns.name", contains("day", "services"));
    }

    @Test
    void givesNoTableThatIsNotWhole() {
        StubServices.COMMITMENTS.down();

        days("?asOf=2012-06-06&format=csv").statusCode(503).body("code", equalTo("unavailable"));
    }

    @Test
    void saysWhichServiceIsMissing() {
        StubServices.INSPECTIONS.down();

        days("?asOf=2012-01-01")
                .statusCode(200)
                .body(
                        "items.day",
                        contains(
                                "2013-01-31",
                                "2010-08-27",
                                "2009-12-16",
                                "2008-12-17",
                                "2007-04-01",
                                "2006-10-10"))
                .body("sources.state", contains("fresh", "unavailable", "fresh"))
                .body("warnings", contains(containsString("inspections service does not answer")));
    }

    @Test
    void fallsBackOnWhatAServiceLastSaid() {
        days("?asOf=2012-02-02").statusCode(200);
        StubServices.COMMITMENTS.down();

        days("?asOf=2012-02-02")
                .statusCode(200)
                .body("items[5].day", equalTo("2007-04-01"))
                .body("sources.state", contains("fresh", "fresh", "stale"))
                .body("sources[2].retrievedAt", equalTo("2026-07-01T11:00:00Z"))
                .body("warnings", empty());
    }

    @Test
    void leavesTheNameOpenWhileNobodyKnowsIt() {
        StubServices.INDICATORS.down();

        days("?asOf=2012-03-03")
                .statusCode(200)
                .body("area.code", equalTo("E08000018"))
                .body("area.name", nullValue());
    }

    @Test
    void cannotAnswerWithoutAnyService() {
        StubServices.INDICATORS.down();
        StubServices.INSPECTIONS.down();
        StubServices.COMMITMENTS.down();

        days("?asOf=2012-04-04").statusCode(503).body("code", equalTo("unavailable"));
    }

    @Test
    void knowsNoAreaThatIndicatorsDoNotKnow() {
        say(StubServices.INDICATORS, "null");

        days("?asOf=2012-05-05")
                .statusCode(404)
                .body("errors[0].parameter", equalTo("area"))
                .body("errors[0].value", equalTo("E08000018"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "E0800001", "e08000018"})
    void asksNobodyForAnAreaThatCannotBeOne(String area) {
        given().get("/v1/areas/" + area + "/days")
                .then()
                .statusCode(404)
                .body("errors[0].value", equalTo(area));
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @Test
    void namesAllWrongParametersAtOnce() {
        days("?asOf=2009-02-30&size=0&cursor=x")
                .statusCode(400)
                .body("errors.parameter", contains("asOf", "size", "cursor"));
        days("?since=2009").statusCode(400).body("errors.parameter", contains("since"));
    }

    private static ValidatableResponse days(String query) {
        return given().urlEncodingEnabled(false).get("/v1/areas/E08000018/days" + query).then();
    }

    private static void say(StubService service, String area, String... days) {
        String list =
                Stream.of(days).map(day -> "\"" + day + "\"").collect(Collectors.joining(","));
        service.answer(
                ASKED,
                "{\"area\":%s,\"asOf\":\"2026-07-01\",\"revision\":1,\"days\":[%s]}"
                        .formatted(area, list));
    }
}
