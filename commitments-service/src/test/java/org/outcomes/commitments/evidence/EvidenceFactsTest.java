package org.outcomes.commitments.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.WithDatabase;

/**
 * What the service says of the sample evidence. Every expected value is read or counted by hand in
 * plans.json, in the row that is named, or stands in NOTES-plans.md.
 */
@QuarkusTest
@WithDatabase
class EvidenceFactsTest {

    private static final String UPDATE_DAY = "2009-12-16";
    private static final String DAY_BEFORE = "2009-12-15";
    private static final String OF = "commitments.find { it.code == '%s' }.%s";
    private static final String SUMMARY = "summaries.find { it.outcomeArea == '%s' }.%s";

    private static boolean loaded;

    @BeforeEach
    void loadOnce() {
        if (!loaded) {
            Bundle.startWithEverything();
            loaded = true;
        }
    }

    /**
     * NOTES-plans.md: red H02, H03, H07, H08 (twice); amber H05, H12; green H01, H13; complete H04,
     * H06, H09, H10, H11. IP39 is the one risk.
     */
    @Test
    void countsBeingHealthyOnTheDayOfTheProgressUpdate() {
        area("being-healthy", UPDATE_DAY)
                .body("summaries", hasSize(1))
                .body("summaries[0].outcomeArea", equalTo("being-healthy"))
                .body(
                        "summaries[0].commitments",
                        equalTo(
                                Map.of(
                                        "total",
                                        13,
                                        "red",
                                        4,
                                        "amber",
                                        2,
                                        "green",
                                        2,
                                        "complete",
                                        5,
                                        "notReported",
                                        0)))
                .body(
                        "summaries[0].actions",
                        equalTo(Map.of("total", 0, "completed", 0, "planned", 0, "overdue", 0)))
                .body("summaries[0].risks", equalTo(1));
    }

    /**
     * cypp-2007 starts on 2007-04-01; its updates are of 2009-12-16; the other plan's knownOn too.
     */
    @Test
    void findsNothingReportedBeforeTheFirstUpdate() {
        area("being-healthy", "2008-01-01")
                .body("commitments.code", hasSize(13))
                .body("commitments.status", everyItem(nullValue()))
                .body("commitments.latestUpdate", everyItem(nullValue()))
                .body(
                        "summaries[0].commitments",
                        equalTo(
                                Map.of(
                                        "total",
                                        13,
                                        "red",
                                        0,
                                        "amber",
                                        0,
                                        "green",
                                        0,
                                        "complete",
                                        0,
                                        "notReported",
                                        13)))
                .body("summaries[0].actions", equalTo(Map.of("total", 0)))
                .body("summaries[0].risks", equalTo(0))
                .body("progressReports", empty());
    }

    @Test
    void stillFindsNothingReportedOnTheDayBefore() {
        area("being-healthy", DAY_BEFORE)
                .body("plans.code", contains("cypp-2007"))
                .body("commitments.status", everyItem(nullValue()));
    }

    @Test
    void findsNoPlanBeforeItsFirstDay() {
        whole("2007-03-31")
                .body("plans", empty())
                .body("commitments", empty())
                .body("namedMeasures", empty())
                .body("summaries", hasSize(6))
                .body(
                        "summaries.commitments",
                        everyItem(equalTo(Map.of("total", 0, "notReported", 0))));
        whole("2007-04-01")
                .body("plans.code", contains("cypp-2007"))
                .body("commitments", hasSize(80));
    }

    /** H08: reception red, year-6 red; H12: common-assessment amber, early-support complete. */
    @Test
    void takesTheWorstOfTheStrands() {
        area("being-healthy", UPDATE_DAY)
                .body(OF.formatted("H08", "status"), equalTo("red"))
                .body(OF.formatted("H08", "mixed"), equalTo(false))
                .body(OF.formatted("H08", "strands.code"), contains("reception", "year-6"))
                .body(OF.formatted("H08", "strands.status"), contains("red", "red"))
                .body(OF.formatted("H12", "status"), equalTo("amber"))
                .body(OF.formatted("H12", "mixed"), equalTo(true))
                .body(OF.formatted("H12", "strands.status"), contains("amber", "complete"))
                .body(
                        OF.formatted("H12", "strands.latestUpdate.closedBecause"),
                        contains(null, "delivered"))
                .body(OF.formatted("H01", "strands"), empty());
    }

    /** H02: "26.6% or lower in 2007/08", due 2008-03-31, ongoing; red; smoking-in-pregnancy. */
    @Test
    void givesACommitmentWhole() {
        area("being-healthy", UPDATE_DAY)
                .body(OF.formatted("H02", "plan"), equalTo("cypp-2007"))
                .body(OF.formatted("H02", "slug"), equalTo("h02"))
                .body(OF.formatted("H02", "kind"), equalTo("commitment"))
                .body(
                        OF.formatted("H02", "title"),
                        equalTo("Cut smoking in pregnancy by 1% each year"))
                .body(OF.formatted("H02", "aliases"), empty())
                .body(OF.formatted("H02", "status"), equalTo("red"))
                .body(OF.formatted("H02", "stage"), nullValue())
                .body(
                        OF.formatted("H02", "target"),
                        equalTo(
                                Map.of(
                                        "text", "26.6% or lower in 2007/08",
                                        "dueOn", "2008-03-31",
                                        "ongoing", true)))
                .body(OF.formatted("H02", "latestUpdate.reportedFor"), equalTo("2009-04..2009-09"))
                .body(OF.formatted("H02", "latestUpdate.reportedOn"), equalTo("2009-12-16"))
                .body(OF.formatted("H02", "latestUpdate.publicFrom"), equalTo("2009-12-16"))
                .body(
                        OF.formatted("H02", "latestUpdate.source"),
                        equalTo(Map.of("id", "cypp-progress-2009", "locator", "H02")))
                .body(
                        OF.formatted("H02", "indicators"),
                        contains(Map.of("code", "smoking-in-pregnancy", "breakdown", "")));
    }

    /** H10 is complete because it was dropped, with an arrow up; H01 green with an arrow up. */
    @Test
    void keepsReasonAndArrowAsPrinted() {
        area("being-healthy", UPDATE_DAY)
                .body(OF.formatted("H10", "latestUpdate.closedBecause"), equalTo("dropped"))
                .body(OF.formatted("H10", "latestUpdate.direction"), equalTo("better"))
                .body(OF.formatted("H01", "latestUpdate.closedBecause"), nullValue())
                .body(OF.formatted("H01", "latestUpdate.direction"), equalTo("better"))
                .body(OF.formatted("H02", "latestUpdate.direction"), nullValue());
    }

    /** IP39, a risk of the improvement plan, has no stage; it comes after the thirteen. */
    @Test
    void listsARiskAfterTheCommitmentsOfTheEarlierPlan() {
        area("being-healthy", UPDATE_DAY)
                .body("commitments.size()", equalTo(14))
                .body("commitments[0].code", equalTo("H01"))
                .body("commitments[13].code", equalTo("IP39"))
                .body("commitments[13].kind", equalTo("risk"))
                .body("commitments[13].stage", nullValue())
                .body("commitments[13].latestUpdate.reportedFor", equalTo("2009-11"));
    }

    /**
     * NOTES-plans.md: staying-safe 17: amber S13; green S02, S08, S12, S15/17, S19; complete 11.
     */
    @Test
    void countsStayingSafe() {
        area("staying-safe", UPDATE_DAY)
                .body(
                        "summaries[0].commitments",
                        equalTo(
                                Map.of(
                                        "total",
                                        17,
                                        "red",
                                        0,
                                        "amber",
                                        1,
                                        "green",
                                        5,
                                        "complete",
                                        11,
                                        "notReported",
                                        0)))
                .body("summaries[0].actions.total", equalTo(3));
    }

    /** S15/17 has the aliases S15, S17 and the address s15-17; M05/6 m05-6; E&A04 ea04. */
    @Test
    void addressesMergedCodesByTheirSlug() {
        area("staying-safe", UPDATE_DAY)
                .body(OF.formatted("S15/17", "slug"), equalTo("s15-17"))
                .body(OF.formatted("S15/17", "aliases"), contains("S15", "S17"));
        whole(UPDATE_DAY)
                .body(OF.formatted("M05/6", "slug"), equalTo("m05-6"))
                .body(OF.formatted("E&A04", "slug"), equalTo("ea04"));
    }

    /** NOTES-plans.md: actions by outcome area 20 + 7 + 3, results 5 in enjoying and achieving. */
    @Test
    void countsActionsAndResultsByStage() {
        whole(UPDATE_DAY)
                .body(SUMMARY.formatted("service-management", "actions.total"), equalTo(20))
                .body(SUMMARY.formatted("enjoying-and-achieving", "actions.total"), equalTo(7 + 5))
                .body(SUMMARY.formatted("staying-safe", "actions.total"), equalTo(3))
                .body("summaries.actions.completed.sum()", equalTo(18 + 5))
                .body("summaries.actions.planned.sum()", equalTo(6))
                .body("summaries.actions.overdue.sum()", equalTo(6))
                .body(SUMMARY.formatted("service-management", "risks"), equalTo(4))
                .body(SUMMARY.formatted("enjoying-and-achieving", "risks"), equalTo(3));
    }

    /** One per commitment, the worst of its strands: red 9, amber 13, green 21, complete 37. */
    @Test
    void countsTheWholePlanOverItsSixAreas() {
        whole(UPDATE_DAY)
                .body("summaries.outcomeArea", hasSize(6))
                .body("summaries.commitments.total.sum()", equalTo(80))
                .body("summaries.commitments.red.sum()", equalTo(9))
                .body("summaries.commitments.amber.sum()", equalTo(13))
                .body("summaries.commitments.green.sum()", equalTo(21))
                .body("summaries.commitments.complete.sum()", equalTo(37));
    }

    /**
     * The covering report prints red 9, amber 13, green 22, complete 37; 83 statuses are red 10,
     * amber 13, green 22, complete 38. H08, H12 and E&A04 have two each.
     */
    @Test
    void setsPublishedTotalsBesideCountedOnes() {
        whole(UPDATE_DAY)
                .body("progressReports", hasSize(1))
                .body("progressReports[0].plan", equalTo("cypp-2007"))
                .body("progressReports[0].code", equalTo("2009-h1"))
                .body("progressReports[0].asAt", equalTo("2009-09-30"))
                .body("progressReports[0].publicFrom", equalTo("2009-12-16"))
                .body("progressReports[0].source.id", equalTo("cypp-progress-2009"))
                .body("progressReports[0].source.locator", nullValue())
                .body(
                        "progressReports[0].published.value",
                        contains("red", "amber", "green", "complete"))
                .body("progressReports[0].published.count", contains(9, 13, 22, 37))
                .body("progressReports[0].countedByCommitment.count", contains(9, 13, 21, 37))
                .body("progressReports[0].countedByStrand.count", contains(10, 13, 22, 38))
                .body("progressReports[0].severalStrands.code", contains("H08", "H12", "E&A04"))
                .body(
                        "progressReports[0].severalStrands.commitment",
                        contains("h08", "h12", "ea04"))
                .body("progressReports[0].severalStrands.status", contains("red", "amber", "green"))
                .body("progressReports[0].severalStrands[1].strands", contains("amber", "complete"))
                .body("progressReports[0].severalStrands[2].strands", contains("green", "green"));
    }

    /**
     * 173 pairs of indicator and breakdown over both plans; 170 links of cypp-2007 less 4 shared:
     * 166.
     */
    @Test
    void namesEveryMeasureOfEveryPlanWhateverTheOutcomeArea() {
        area("being-healthy", UPDATE_DAY)
                .body("namedMeasures", hasSize(173))
                .body("namedMeasures.code", hasItem("neet-16-18"))
                .body(named("smoking-in-pregnancy", ""), contains("cypp-2007/h02"))
                .body(named("neet-16-18", ""), contains("cypp-2007/ew01", "cypp-2007/ew015"))
                .body(
                        named("permanent-exclusions", "cohort=looked-after"),
                        contains("cypp-2007/ea14"))
                .body(
                        named("under-18-conceptions-above-target", ""),
                        contains("improvement-plan-2009/ip39"));
        area("being-healthy", DAY_BEFORE)
                .body("namedMeasures", hasSize(166))
                .body("namedMeasures.code", not(hasItem("under-18-conceptions-above-target")));
    }

    @Test
    void givesThePlansWithTheirSchemesAndTheFrameworkAskedFor() {
        whole(UPDATE_DAY)
                .body("area", nullValue())
                .body("asOf", equalTo(UPDATE_DAY))
                .body("revision", equalTo(3))
                .body("outcomeFramework.code", equalTo("ecm-2004"))
                .body("outcomeFramework.areas", hasSize(6))
                .body("outcomeFramework.areas[0].order", equalTo(1))
                .body("plans.code", contains("cypp-2007", "improvement-plan-2009"))
                .body("plans.publicFrom", contains("2007-04-01", "2009-12-16"))
                .body("plans[0].statusScheme.value", contains("red", "amber", "green", "complete"))
                .body("plans[0].statusScheme.order", contains(1, 2, 3, 4))
                .body("plans[0].stageScheme", empty())
                .body("plans[1].statusScheme", empty())
                .body("plans[1].stageScheme.value", contains("overdue", "planned", "completed"));
    }

    /**
     * Both plans report by ecm-2004, so that rotherham-2012 has their plans and none of their
     * commitments.
     */
    @Test
    void givesOnlyCommitmentsOfPlansOfTheFrameworkAskedFor() {
        given().queryParam("asOf", "2013-01-31")
                .queryParam("framework", "rotherham-2012")
                .get("/v1/areas/E08000018/evidence")
                .then()
                .statusCode(200)
                .body("outcomeFramework.code", equalTo("rotherham-2012"))
                .body("summaries", hasSize(9))
                .body("summaries.commitments.total", everyItem(equalTo(0)))
                .body("commitments", empty())
                .body("plans", hasSize(2))
                .body("namedMeasures", hasSize(173))
                .body("progressReports", hasSize(1));
    }

    @Test
    void answersForWhatIsNotStored() {
        area("being-wealthy", UPDATE_DAY)
                .body("outcomeFramework", nullValue())
                .body("summaries", empty())
                .body("commitments", empty())
                .body("plans", hasSize(2));
        given().queryParam("asOf", UPDATE_DAY)
                .get("/v1/areas/E08000019/evidence")
                .then()
                .statusCode(200)
                .body("plans", empty())
                .body("revision", equalTo(2))
                .body("summaries.commitments.total", containsInAnyOrder(0, 0, 0, 0, 0, 0));
    }

    @Test
    void sendsTheRevisionInAHeaderToo() {
        area("being-healthy", UPDATE_DAY).header("Outcomes-Revision", "3");
    }

    @Test
    void refusesADayThatIsNone() {
        given().get("/v1/areas/E08000018/evidence?asOf=2009-02-30")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("asOf"))
                .body("errors.value", contains("2009-02-30"));
        given().get("/v1/areas/Rotherham/evidence").then().statusCode(404);
    }

    private static String named(String code, String breakdown) {
        return "namedMeasures.find { it.code == '%s' && it.breakdown == '%s' }.commitments"
                .formatted(code, breakdown);
    }

    private static ValidatableResponse area(String outcomeArea, String day) {
        return given().queryParam("asOf", day)
                .queryParam("outcomeArea", outcomeArea)
                .get("/v1/areas/E08000018/evidence")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse whole(String day) {
        return given().queryParam("asOf", day)
                .get("/v1/areas/E08000018/evidence")
                .then()
                .statusCode(200);
    }
}
