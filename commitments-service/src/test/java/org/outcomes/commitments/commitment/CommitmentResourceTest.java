package org.outcomes.commitments.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.WithDatabase;

/** The commitments of the sample evidence: lists, filters, pages, and one with its history. */
@QuarkusTest
@WithDatabase
class CommitmentResourceTest {

    private static final String PLAN = "/v1/plans/cypp-2007/commitments";
    private static final String STEPS = "/v1/plans/improvement-plan-2009/commitments";
    private static final String ALL = "/v1/commitments";

    private static boolean loaded;

    @BeforeEach
    void loadOnce() {
        if (!loaded) {
            Bundle.startWithEverything();
            loaded = true;
        }
    }

    /** Counted by hand in NOTES-plans.md, as of 2009-12-16. */
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(
            textBlock =
                    """
                    /v1/commitments,                                                              123
                    /v1/commitments?plan=cypp-2007,                                               80
                    /v1/commitments?plan=cypp-2007&plan=improvement-plan-2009,                    123
                    /v1/commitments?area=E08000018,                                               123
                    /v1/commitments?area=E08000019,                                               0
                    /v1/commitments?outcomeArea=being-healthy,                                    14
                    /v1/commitments?outcomeArea=being-healthy&kind=risk,                          1
                    /v1/commitments?outcomeArea=being-healthy&outcomeArea=staying-safe,           34
                    /v1/commitments?kind=action,                                                  30
                    /v1/commitments?kind=action&kind=result,                                      35
                    /v1/commitments?kind=issue,                                                   0
                    /v1/commitments?status=red,                                                   9
                    /v1/commitments?status=red&status=amber,                                      22
                    /v1/commitments?status=amber&outcomeArea=being-healthy,                       2
                    /v1/commitments?stage=overdue,                                                6
                    /v1/plans/cypp-2007/commitments,                                              80
                    /v1/plans/cypp-2007/commitments?status=complete,                              37
                    /v1/plans/cypp-2007/commitments?status=complete&outcomeArea=staying-safe,     11
                    /v1/plans/cypp-2007/commitments?kind=action,                                  0
                    /v1/plans/improvement-plan-2009/commitments?stage=completed,                  23
                    /v1/plans/improvement-plan-2009/commitments?stage=completed&kind=action,      18
                    /v1/plans/improvement-plan-2009/commitments?outcomeArea=service-management,   24
                    """)
    void filtersByWhatIsAskedFor(String path, int number) {
        String all = path + (path.contains("?") ? "&" : "?") + "size=1000&asOf=2009-12-16";

        get(all).body("items", hasSize(number));
    }

    @Test
    void filtersByTheStatusOfTheDay() {
        get(PLAN + "?status=red&asOf=2009-12-15").body("items", empty()).body("warnings", empty());
        get(PLAN + "?status=red&asOf=2009-12-16&outcomeArea=being-healthy")
                .body("items.code", contains("H02", "H03", "H07", "H08"));
    }

    /** H12 is amber, for its worst strand; it is not found by the complete one. */
    @Test
    void filtersByTheWorstOfTheStrands() {
        get(PLAN + "?status=amber&outcomeArea=being-healthy")
                .body("items.code", contains("H05", "H12"));
        get(PLAN + "?status=complete&outcomeArea=being-healthy")
                .body("items.code", contains("H04", "H06", "H09", "H10", "H11"));
    }

    @Test
    void saysWhyACodeFindsNothing() {
        get(ALL + "?plan=cypp-2008&area=E08000019&outcomeArea=being-wealthy&status=blue&stage=late")
                .body("items", empty())
                .body(
                        "warnings",
                        contains(
                                containsString("E08000019"),
                                containsString("cypp-2008"),
                                containsString("being-wealthy"),
                                containsString("blue"),
                                containsString("late")));
        get(PLAN + "?stage=overdue")
                .body("items", empty())
                .body("warnings", contains("The plan has no stage 'overdue'."));
        get(ALL + "?plan=improvement-plan-2009&asOf=2009-12-15")
                .body("items", empty())
                .body(
                        "warnings",
                        contains("No plan 'improvement-plan-2009' was public by 2009-12-15."));
    }

    @Test
    void leadsThroughAllPagesInTheOrderOfThePlans() {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            var request = given().queryParam("size", 17).queryParam("asOf", "2009-12-16");
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            Response page = request.get(ALL);
            codes.addAll(page.path("items.code"));
            cursor = page.path("page.next");
        } while (cursor != null);

        assertThat(codes).hasSize(123).doesNotHaveDuplicates();
        assertThat(codes).startsWith("H01", "H02").endsWith("IP42", "IP43");
        assertThat(codes.subList(12, 15)).containsExactly("H13", "S01", "S02");
        assertThat(codes.subList(79, 81)).containsExactly("EW20", "IP01");
    }

    @Test
    void linksToTheNextPageByItsWholeAddress() {
        Response first = given().get(PLAN + "?size=1&status=red&asOf=2009-12-16");
        String link = first.getHeader("Link");

        assertThat(link).startsWith("<http").endsWith(">; rel=\"next\"").contains("status=red");
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.code", contains("H03"));
    }

    @Test
    void refusesACursorWithOtherFilters() {
        String cursor = get(PLAN + "?size=1&status=red").extract().path("page.next");

        given().queryParam("cursor", cursor)
                .queryParam("status", "green")
                .get(PLAN)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cursor"));
    }

    @Test
    void givesOneCommitmentByItsAddress() {
        get(PLAN + "/ea04?asOf=2009-12-16")
                .body("code", equalTo("E&A04"))
                .body("status", equalTo("green"))
                .body("mixed", equalTo(false))
                .body("strands.code", contains("attendance", "exclusions"))
                .body("target.dueOn", nullValue())
                .body("target.ongoing", equalTo(true))
                .body("indicators", hasSize(7))
                .body("indicators[0].breakdown", equalTo("setting=secondary-schools"))
                .body("latestUpdate.strand", equalTo("exclusions"));
        get(STEPS + "/ip30")
                .body("kind", equalTo("action"))
                .body("stage", equalTo("overdue"))
                .body("status", nullValue())
                .body("latestUpdate.source.locator", equalTo("Overdue actions, item 1"));
    }

    /**
     * H07 prints two figures for 2006: 54.0, taken as provisional, and 53.9 against a plan of
     * 41.25.
     */
    @Test
    void givesTheHistoryWithFiguresAsPrinted() {
        String history = given().get(PLAN + "/h07/history").asString();

        get(PLAN + "/h07/history")
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("red"))
                .body("items[0].measurements", hasSize(6))
                .body("items[0].measurements.area", everyItem(equalTo("E08000018")))
                .body(
                        "items[0].measurements.period",
                        contains("CY2006", "CY2006", "CY2007", "CY2006", "CY2007", "CY2007"))
                .body("items[0].measurements[0].status", equalTo("provisional"))
                .body("items[0].measurements[0].plan", nullValue());
        assertThat(history).contains("\"actual\":54.0,", "\"actual\":53.9,\"plan\":41.25,");
    }

    /** M09: offences of 2005/06 are not returned. */
    @Test
    void givesAMissingFigureAsNull() {
        get(PLAN + "/m09/history")
                .body("items[0].measurements.find { it.status == 'missing' }.actual", nullValue())
                .body(
                        "items[0].measurements.find { it.status == 'missing' }.period",
                        equalTo("2005-10..2006-09"));
    }

    /** H01 has figures of England beside its own. */
    @Test
    void keepsTheAreaOfAMeasurement() {
        get(PLAN + "/h01/history")
                .body(
                        "items[0].measurements.area",
                        contains("E08000018", "E92000001", "E08000018", "E92000001"));
    }

    @Test
    void pagesThroughTheStrandsOfAHistory() {
        String cursor =
                get(PLAN + "/h12/history?size=1")
                        .body("items.strand", contains("early-support"))
                        .body("items.closedBecause", contains("delivered"))
                        .extract()
                        .path("page.next");

        given().queryParam("size", 1)
                .queryParam("cursor", cursor)
                .get(PLAN + "/h12/history")
                .then()
                .body("items.strand", contains("common-assessment"))
                .body("items.status", contains("amber"))
                .body("page.next", nullValue());
        get(PLAN + "/h12/history?asOf=2009-12-15").body("items", empty());
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then().statusCode(200);
    }
}
