package org.outcomes.inspections.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;

/** Facts worked out by hand from the rows of sample-data/rotherham that are quoted beside them. */
@QuarkusTest
@WithDatabase
class AreaEvidenceTest {

    private static final String HEALTHY = "being-healthy";
    private static final String SAFE = "staying-safe";

    @BeforeEach
    void start() {
        Bundle.whole();
    }

    private static JsonPath on(String day, String outcomeArea) {
        return Bundle.get(
                "/v1/areas/E08000018/evidence?asOf=" + day + "&outcomeArea=" + outcomeArea);
    }

    // apa-2008, published 2008-12-17: {"judgementArea": "being-healthy", "subject":
    // "council-services", "grade": "2"};
    // apa-4-best: 4 outstanding/excellent, 3 good, 2 adequate, 1 inadequate. jar-2006: grade "3",
    // good.
    @Test
    void showsTheLetterOf2008BesideTheReviewOf2006() {
        Map<String, Object> judgement = on("2009-12-16", HEALTHY).getMap("summaries[0].judgement");

        assertThat(judgement)
                .containsEntry("value", "2")
                .containsEntry("label", "adequate")
                .containsEntry("rank", 3)
                .containsEntry("of", 4)
                .containsEntry("scale", "apa-4-best")
                .containsEntry("inspection", "apa-2008")
                .containsEntry("judgementArea", HEALTHY)
                .containsEntry("subject", "council-services")
                .containsEntry("scope", "all-children")
                .containsEntry("publicFrom", "2008-12-17")
                .containsEntry("direction", "not-comparable");
        assertThat(judgement.get("previous"))
                .isEqualTo(
                        Map.of(
                                "inspection", "jar-2006",
                                "value", "3",
                                "label", "good",
                                "rank", 2,
                                "of", 4,
                                "scale", "jar-4-best",
                                "subject", "local-services-overall",
                                "comparability", "different-framework",
                                "rankChange", 1));
    }

    // The letter is of 2008-12-17: in January only the review of 2006-10-10 is there.
    @Test
    void doesNotKnowTheLetterBeforeItsDay() {
        JsonPath evidence = on("2008-01-01", HEALTHY);

        assertThat(evidence.getString("summaries[0].judgement.inspection")).isEqualTo("jar-2006");
        assertThat(evidence.getString("summaries[0].judgement.previous")).isNull();
        assertThat(evidence.getString("summaries[0].judgement.direction")).isEqualTo("unknown");
        assertThat(evidence.getList("judgements.inspection")).isEqualTo(List.of("jar-2006"));
        assertThat(on("2008-12-16", HEALTHY).getString("summaries[0].judgement.inspection"))
                .isEqualTo("jar-2006");
        assertThat(on("2008-12-17", HEALTHY).getString("summaries[0].judgement.inspection"))
                .isEqualTo("apa-2008");
    }

    @Test
    void knowsNothingBeforeTheFirstReport() {
        JsonPath evidence = on("2006-10-09", HEALTHY);

        assertThat(evidence.getString("summaries[0].judgement")).isNull();
        assertThat(evidence.getList("summaries[0].alsoJudged")).isEmpty();
        assertThat(evidence.getList("judgements")).isEmpty();
        assertThat(evidence.getList("findings")).isEmpty();
        assertThat(evidence.getList("recommendations")).isEmpty();
        assertThat(evidence.getList("overall.judgements")).isEmpty();
        assertThat(evidence.getList("repeatThemes")).isEmpty();
    }

    // caa-2009: publishedOn "2009", knownOn "2009-12-16", grade "Performs Poorly", rank 4 of
    // performs-4-caa;
    // caa-2009-i1: issuedOn "2009-12", knownOn "2009-12-16", liftedOn null.
    @Test
    void showsThePoorRatingAndTheNoticeToImproveOverall() {
        JsonPath evidence = on("2009-12-16", HEALTHY);

        assertThat(evidence.getList("overall.judgements.inspection"))
                .isEqualTo(List.of("caa-2009", "apa-2008", "jar-2006"));
        assertThat(evidence.getString("overall.judgements[0].grade.value"))
                .isEqualTo("Performs Poorly");
        assertThat(evidence.getInt("overall.judgements[0].grade.rank")).isEqualTo(4);
        assertThat(evidence.getList("overall.interventionsInForce.id"))
                .isEqualTo(List.of("caa-2009-i1"));
        assertThat(evidence.getString("overall.interventionsInForce[0].kind"))
                .isEqualTo("Notice to Improve");
        assertThat(evidence.getString("overall.interventionsInForce[0].issuedOn"))
                .isEqualTo("2009-12");
        assertThat(evidence.getString("overall.interventionsInForce[0].publicFrom"))
                .isEqualTo("2009-12-16");
    }

    @Test
    void knowsNeitherTheRatingNorTheNoticeOnTheDayBefore() {
        JsonPath evidence = on("2009-12-15", SAFE);

        assertThat(evidence.getList("overall.judgements.inspection"))
                .isEqualTo(List.of("apa-2008", "jar-2006"));
        assertThat(evidence.getList("overall.interventionsInForce")).isEmpty();
        assertThat(evidence.getList("findings.inspection")).doesNotContain("unannounced-2009");
    }

    // No source says that the notice was lifted.
    @Test
    void keepsTheNoticeInForceToThisDay() {
        assertThat(
                        Bundle.get("/v1/areas/E08000018/evidence")
                                .getList("overall.interventionsInForce.id"))
                .isEqualTo(List.of("caa-2009-i1"));
    }

    // slac-2010: looked-after-being-healthy, grade "2"; slac-1-best: 1 Outstanding, 2 Good, 3
    // Adequate, 4 Inadequate.
    @Test
    void setsTheLookedAfterGradesOf2010BesideThoseForAllChildren() {
        JsonPath evidence = on("2010-08-27", HEALTHY);

        assertThat(evidence.getString("summaries[0].judgement.inspection")).isEqualTo("apa-2008");
        assertThat(evidence.getList("summaries[0].alsoJudged")).hasSize(1);
        assertThat(evidence.getMap("summaries[0].alsoJudged[0]"))
                .containsEntry("value", "2")
                .containsEntry("label", "Good")
                .containsEntry("rank", 2)
                .containsEntry("scope", "looked-after-children")
                .containsEntry("inspection", "slac-2010")
                .containsEntry("direction", "unknown");
    }

    // slac-2010: safeguarding-overall-effectiveness is the headline for staying-safe, grade "3";
    // looked-after-staying-safe
    // is none.
    @Test
    void takesOnlyTheHeadlineOfEachScope() {
        JsonPath evidence = on("2010-08-27", SAFE);

        assertThat(evidence.getList("summaries[0].alsoJudged.judgementArea"))
                .isEqualTo(List.of("safeguarding-overall-effectiveness"));
        assertThat(evidence.getList("summaries[0].alsoJudged.rank")).isEqualTo(List.of(3));
    }

    // apa-2008, staying-safe: grade "2", narrativeGrade "1", which is inadequate, rank 4 on
    // apa-4-best.
    @Test
    void givesTheGradeOfTheTextBesideThatOfTheTable() {
        JsonPath evidence = on("2008-12-17", SAFE);

        assertThat(evidence.getString("judgements[0].grade.value")).isEqualTo("2");
        assertThat(evidence.getString("judgements[0].narrativeGrade.value")).isEqualTo("1");
        assertThat(evidence.getString("judgements[0].narrativeGrade.label"))
                .isEqualTo("inadequate");
        assertThat(evidence.getInt("judgements[0].narrativeGrade.rank")).isEqualTo(4);
        assertThat(on("2008-12-17", HEALTHY).getString("judgements[0].narrativeGrade")).isNull();
    }

    // apa-2008: making-a-positive-contribution "4", rank 1; jar-2006: "3", rank 2.
    @Test
    void countsABetterRankAsAChangeDownwards() {
        JsonPath evidence = on("2008-12-17", "making-a-positive-contribution");

        assertThat(evidence.getInt("summaries[0].judgement.rank")).isEqualTo(1);
        assertThat(evidence.getInt("summaries[0].judgement.previous.rankChange")).isEqualTo(-1);
        assertThat(evidence.getString("summaries[0].judgement.direction"))
                .isEqualTo("not-comparable");
    }

    // apa-2008 speaks for service-management by capacity-to-improve, jar-2005 by
    // service-management.
    @Test
    void letsEachFrameworkSpeakByItsOwnHeadline() {
        JsonPath evidence = on("2008-12-17", "service-management");

        assertThat(evidence.getString("summaries[0].judgement.judgementArea"))
                .isEqualTo("capacity-to-improve");
        assertThat(
                        on("2008-01-01", "service-management")
                                .getString("summaries[0].judgement.judgementArea"))
                .isEqualTo("service-management");
    }

    // slac-2009 lists its judgement areas in this order; all eight have a grade in slac-2010.
    @Test
    void ordersTheJudgementsOfAnInspectionAsItsFrameworkDoes() {
        List<String> areas = on("2010-08-27", SAFE).getList("judgements.judgementArea");

        assertThat(areas)
                .containsExactly(
                        "safeguarding-overall-effectiveness",
                        "safeguarding-children-are-safe",
                        "safeguarding-children-feel-safe",
                        "safeguarding-quality-of-provision",
                        "safeguarding-service-responsiveness",
                        "safeguarding-assessment-and-direct-work",
                        "safeguarding-case-planning-review-and-recording",
                        "looked-after-staying-safe",
                        "staying-safe",
                        "staying-safe");
    }

    // jar-2006: capacity-to-improve was judged for local-services-overall and for council-services,
    // in this order.
    @Test
    void ordersTheSubjectsOfAJudgementAreaAsItsFrameworkDoes() {
        JsonPath evidence = on("2006-10-10", "service-management");

        assertThat(evidence.getList("judgements.judgementArea"))
                .isEqualTo(
                        List.of(
                                "service-management",
                                "capacity-to-improve",
                                "capacity-to-improve"));
        assertThat(evidence.getList("judgements.subject"))
                .isEqualTo(
                        List.of(
                                "local-services-overall",
                                "local-services-overall",
                                "council-services"));
    }

    // jar-2006-r2: six-months, P6M after 2006-10-10.
    @Test
    void makesARecommendationDueByTheRuleOfItsFramework() {
        assertThat(recommendation("2007-04-10", HEALTHY, "jar-2006-r2"))
                .containsEntry("dueOn", "2007-04-10")
                .containsEntry("state", "open")
                .containsEntry("overdue", false);
        assertThat(recommendation("2007-04-11", HEALTHY, "jar-2006-r2"))
                .containsEntry("overdue", true);
    }

    // slac-2010-s3: three-months, P3M after 2010-08-27.
    @Test
    void isOverdueOnlyAfterTheDueDay() {
        assertThat(recommendation("2010-08-27", SAFE, "slac-2010-s3"))
                .containsEntry("dueOn", "2010-11-27")
                .containsEntry("overdue", false);
        assertThat(recommendation("2013-01-31", SAFE, "slac-2010-s3"))
                .containsEntry("overdue", true);
    }

    // apa-2008-a01: unspecified, for which the rule is null; responses on 2009-12-16 (two) and
    // 2010-08-27.
    @Test
    void hasNoDueDayWithoutARuleAndTheResponsesOfItsTime() {
        assertThat(recommendation("2013-01-31", HEALTHY, "apa-2008-a01"))
                .containsEntry("dueOn", null)
                .containsEntry("overdue", false);
        assertThat((List<?>) recommendation("2009-12-15", HEALTHY, "apa-2008-a01").get("responses"))
                .isEmpty();
        assertThat((List<?>) recommendation("2009-12-16", HEALTHY, "apa-2008-a01").get("responses"))
                .hasSize(2);
        assertThat((List<?>) recommendation("2010-08-27", HEALTHY, "apa-2008-a01").get("responses"))
                .hasSize(3);
    }

    // "sameAs": "apa-2008-w1", "commitments": ["cypp-2007/H07"], first response: status "red",
    // locator "H07".
    @Test
    void tiesARecommendationToFindingPromiseAndResponse() {
        Map<String, Object> found = recommendation("2009-12-16", HEALTHY, "apa-2008-a01");

        assertThat(found)
                .containsEntry("sameAs", "apa-2008-w1")
                .containsEntry("commitments", List.of("cypp-2007/H07"))
                .containsEntry("themes", List.of("teenage-conceptions"))
                .containsEntry("state", "open");
        assertThat((Map<?, ?>) ((List<?>) found.get("responses")).getFirst())
                .isEqualTo(
                        Map.of(
                                "on", "2009-12-16",
                                "publicFrom", "2009-12-16",
                                "status", "red",
                                "text",
                                        "Final 2007 rate 50.7 against a plan of 37.9; change from"
                                                + " 1998 -10.1% against -37.8% planned.",
                                "source", Map.of("id", "cypp-progress-2009", "locator", "H07")));
        assertThat(
                        on("2009-12-16", HEALTHY)
                                .getList(
                                        "findings.find { it.id == 'apa-2008-w1' }.recommendations"))
                .isEqualTo(List.of("apa-2008-a01"));
    }

    // unannounced-2009: source slac-2010 (published 2010-08-27), knownOn 2009-12-16.
    @Test
    void knowsTheUnannouncedInspectionFromTheDayOfThePaperThatReportsIt() {
        assertThat(on("2009-12-15", SAFE).getList("findings.id"))
                .doesNotContain("unannounced-2009-w1");
        JsonPath evidence = on("2009-12-16", SAFE);
        assertThat(evidence.getList("findings.id")).contains("unannounced-2009-w1");
        assertThat(
                        evidence.getString(
                                "findings.find { it.id == 'unannounced-2009-w1' }.publicFrom"))
                .isEqualTo("2009-12-16");
        assertThat(evidence.getString("findings.find { it.id == 'unannounced-2009-w1' }.source.id"))
                .isEqualTo("slac-2010");
    }

    // csa-2011: publishedOn "2011-11", knownOn "2011-11-30"; slac-2010 has two overall judgements.
    @Test
    void putsTheNewestOverallJudgementFirst() {
        assertThat(on("2011-11-29", HEALTHY).getList("overall.judgements.inspection"))
                .doesNotContain("csa-2011");
        assertThat(on("2011-11-30", HEALTHY).getList("overall.judgements.inspection"))
                .isEqualTo(
                        List.of(
                                "csa-2011",
                                "slac-2010",
                                "slac-2010",
                                "caa-2009",
                                "apa-2008",
                                "jar-2006"));
        assertThat(on("2011-11-30", HEALTHY).getList("overall.judgements.judgementArea"))
                .startsWith(
                        "overall",
                        "safeguarding-overall-effectiveness",
                        "looked-after-overall-effectiveness");
    }

    // peer-challenge-2011 and unannounced-2012 judge nothing: their scales have no grades.
    @Test
    void isNotMovedByInspectionsWithoutGrades() {
        JsonPath evidence = on("2013-01-31", SAFE);

        assertThat(evidence.getString("summaries[0].judgement.inspection")).isEqualTo("apa-2008");
        assertThat(evidence.getList("findings.inspection")).contains("peer-challenge-2011");
        assertThat(evidence.getList("recommendations.inspection")).contains("unannounced-2012");
    }

    // teenage-conceptions: jar-2006-st5 (a strength), apa-2008-w1 and apa-2008-a01.
    @Test
    void namesAThemeOnceASecondInspectionReturnsToIt() {
        assertThat(on("2008-12-16", HEALTHY).getList("repeatThemes")).isEmpty();

        Map<String, Object> theme =
                on("2008-12-17", HEALTHY)
                        .getMap("repeatThemes.find { it.theme == 'teenage-conceptions' }");

        assertThat(theme)
                .isEqualTo(
                        Map.of(
                                "theme", "teenage-conceptions",
                                "inspections", List.of("jar-2006", "apa-2008"),
                                "findings", List.of("jar-2006-st5", "apa-2008-w1"),
                                "recommendations", List.of("apa-2008-a01"),
                                "outcomeAreas", List.of(HEALTHY)));
    }

    // foster-carers: jar-2006-w6, r8 and apa-2008-w2, a02 (staying-safe); slac-2010-w25
    // (service-management).
    @Test
    void countsAThemeAcrossOutcomeAreas() {
        Map<String, Object> theme =
                on("2010-08-27", HEALTHY)
                        .getMap("repeatThemes.find { it.theme == 'foster-carers' }");

        assertThat(theme)
                .containsEntry("inspections", List.of("jar-2006", "apa-2008", "slac-2010"))
                .containsEntry("findings", List.of("jar-2006-w6", "apa-2008-w2", "slac-2010-w25"))
                .containsEntry("recommendations", List.of("jar-2006-r8", "apa-2008-a02"))
                .containsEntry("outcomeAreas", List.of("service-management", SAFE));
    }

    @Test
    void givesAllOfTheFirstFrameworkWhereNothingIsAskedFor() {
        JsonPath evidence = Bundle.get("/v1/areas/E08000018/evidence?asOf=2013-01-31");

        assertThat(evidence.getString("outcomeFramework.code")).isEqualTo("ecm-2004");
        assertThat(evidence.getList("summaries.outcomeArea"))
                .isEqualTo(
                        List.of(
                                HEALTHY,
                                SAFE,
                                "enjoying-and-achieving",
                                "making-a-positive-contribution",
                                "achieving-economic-well-being",
                                "service-management"));
        assertThat(evidence.getList("judgements")).hasSize(55);
        assertThat(evidence.getList("findings")).hasSize(153);
        assertThat(evidence.getList("recommendations")).hasSize(47);
        assertThat(evidence.getString("area")).isNull();
    }

    @Test
    void takesTheFirstFrameworkThatHasTheOutcomeArea() {
        JsonPath evidence = on("2013-01-31", "children-are-safe");

        assertThat(evidence.getString("outcomeFramework.code")).isEqualTo("rotherham-2012");
        assertThat(evidence.getList("summaries.outcomeArea"))
                .isEqualTo(List.of("children-are-safe"));
        assertThat(evidence.getString("summaries[0].judgement")).isNull();
        assertThat(evidence.getList("judgements")).isEmpty();
        assertThat(evidence.getList("overall.judgements")).hasSize(6);
    }

    @Test
    void hasNoFrameworkWhereNoneIsStored() {
        for (String query :
                List.of(
                        "framework=ecm-2099",
                        "outcomeArea=being-happy",
                        "framework=rotherham-2012&outcomeArea=being-healthy")) {
            JsonPath evidence = Bundle.get("/v1/areas/E08000018/evidence?asOf=2013-01-31&" + query);
            assertThat(evidence.getString("outcomeFramework")).as(query).isNull();
            assertThat(evidence.getList("summaries")).as(query).isEmpty();
            assertThat(evidence.getList("judgements")).as(query).isEmpty();
            assertThat(evidence.getList("overall.judgements")).as(query).hasSize(6);
        }
    }

    @Test
    void hasNothingForAnAreaWithoutInspections() {
        JsonPath evidence = Bundle.get("/v1/areas/E08000019/evidence?outcomeArea=being-healthy");

        assertThat(evidence.getList("summaries.judgement")).containsOnlyNulls();
        assertThat(evidence.getList("overall.interventionsInForce")).isEmpty();
    }

    @Test
    void carriesItsRevisionInTheBodyAndInTheHeader() {
        var answer = given().get("/v1/areas/E08000018/evidence").then().statusCode(200).extract();

        assertThat(answer.header("Outcomes-Revision"))
                .isEqualTo(answer.jsonPath().getString("revision"));
    }

    @Test
    void refusesADayThatIsStillToComeAndParametersThatItDoesNotKnow() {
        given().get("/v1/areas/E08000018/evidence?asOf=2999-01-01").then().statusCode(400);
        given().get("/v1/areas/E08000018/evidence?asOf=2010-02-30").then().statusCode(400);
        given().get("/v1/areas/E08000018/evidence?outcome=being-healthy").then().statusCode(400);
    }

    private static Map<String, Object> recommendation(String day, String outcomeArea, String id) {
        return on(day, outcomeArea).getMap("recommendations.find { it.id == '" + id + "' }");
    }
}
