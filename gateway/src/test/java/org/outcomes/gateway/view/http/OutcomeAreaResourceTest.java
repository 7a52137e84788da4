package org.outcomes.gateway.view.http;

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
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.MovableClock;
import org.outcomes.gateway.stub.StubEvidence;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(StubServices.class)
class OutcomeAreaResourceTest {

    private static final String VIEW =
            "/v1/areas/E08000018/outcome-areas/being-healthy?asOf=2009-12-16";

    @Inject CleanSlate slate;
    @Inject MovableClock clock;

    @BeforeEach
    void reset() {
        slate.begin();
        StubEvidence.of("being-healthy");
    }

    @Test
    void saysWhatItIsAbout() {
        view().body("area.code", equalTo("E08000018"))
                .body("area.name", equalTo("Rotherham"))
                .body("outcomeArea.framework", equalTo("ecm-2004"))
                .body("outcomeArea.code", equalTo("being-healthy"))
                .body("outcomeArea.title", equalTo("Being healthy"))
                .body("asOf", equalTo("2009-12-16"))
                .body("sources.service", contains("indicators", "inspections", "commitments"))
                .body("sources.state", everyItem(equalTo("fresh")))
                .body("sources[0].size()", equalTo(2))
                .body(
                        "links.self",
                        equalTo(
                                "/v1/areas/E08000018/outcome-areas/being-healthy?framework=ecm-2004&asOf=2009-12-16"))
                .body(
                        "links.reportCard",
                        equalTo(
                                "/v1/areas/E08000018/outcome-areas?framework=ecm-2004&asOf=2009-12-16"))
                .body("links.csv", nullValue())
                .body("links.html", nullValue());
    }

    @Test
    void hasTheFieldsOfTheContractInItsOrder() {
        JsonPath view = view().extract().jsonPath();

        assertThat(view.<String, Object>getMap("$").keySet())
                .containsExactly(
                        "area",
                        "outcomeArea",
                        "asOf",
                        "summary",
                        "judgements",
                        "findings",
                        "recommendations",
                        "indicators",
                        "commitments",
                        "inconsistencies",
                        "gaps",
                        "sources",
                        "links");
        assertThat(view.<String, Object>getMap("summary").keySet())
                .containsExactly(
                        "judgement",
                        "alsoJudged",
                        "indicators",
                        "commitments",
                        "actions",
                        "risks",
                        "inconsistencies",
                        "gaps");
        assertThat(view.<String, Object>getMap("indicators[0]").keySet())
                .containsExactly(
                        "code",
                        "breakdown",
                        "title",
                        "unit",
                        "polarity",
                        "decimals",
                        "value",
                        "sinceThen",
                        "newestPeriod",
                        "lastPublished",
                        "target",
                        "lapsedTarget",
                        "referenceLines",
                        "againstTarget",
                        "shareOfTarget",
                        "provisional",
                        "direction",
                        "comparators",
                        "breaks",
                        "series",
                        "otherBreakdowns",
                        "commitments");
    }

    @Test
    void summarisesJudgementsAsTheServiceHasThem() {
        view().body("summary.judgement.value", equalTo("2"))
                .body("summary.judgement.label", equalTo("adequate"))
                .body("summary.judgement.rank", equalTo(3))
                .body("summary.judgement.of", equalTo(4))
                .body("summary.judgement.subject", equalTo("council-services"))
                .body("summary.judgement.direction", equalTo("not-comparable"))
                .body("summary.judgement.previous.inspection", equalTo("jar-2006"))
                .body("summary.judgement.previous.comparability", equalTo("different-framework"))
                .body("summary.judgement.previous.rankChange", equalTo(1))
                .body("summary.alsoJudged.scope", contains("looked-after-children"))
                .body("summary.alsoJudged[0].previous", nullValue());
    }

    @Test
    void countsWhatItLists() {
        view().body("summary.indicators.total", equalTo(4))
                .body("summary.indicators.missed", equalTo(1))
                .body("summary.indicators.inProgress", equalTo(1))
                .body("summary.indicators.noTarget", equalTo(2))
                .body("summary.indicators.better", equalTo(1))
                .body("summary.indicators.worse", equalTo(1))
                .body("summary.indicators.maintained", equalTo(1))
                .body("summary.indicators.unknown", equalTo(1))
                .body("summary.commitments.total", equalTo(3))
                .body("summary.commitments.notReported", equalTo(0))
                .body("summary.actions.total", equalTo(0))
                .body("summary.risks", equalTo(1))
                .body("summary.inconsistencies", equalTo(3))
                .body("summary.gaps", equalTo(4));
        assertThat(
                        view().extract()
                                .jsonPath()
                                .<String, Object>getMap("summary.commitments")
                                .keySet())
                .containsExactly("total", "red", "amber", "green", "complete", "notReported");
    }

    @Test
    void listsJudgementsFindingsAndRecommendations() {
        view().body("judgements.judgementArea", contains("being-healthy"))
                .body("judgements[0].grade.label", equalTo("adequate"))
                .body("judgements[0].narrativeGrade", nullValue())
                .body("judgements[0].source.locator", equalTo("Grades table"))
                .body("findings.strengths.id", contains("apa-2008-st1"))
                .body("findings.weaknesses.id", contains("apa-2008-w1", "apa-2008-w2"))
                .body("findings.weaknesses[0].recommendations", contains("apa-2008-a01"))
                .body("recommendations.id", contains("apa-2008-a01"))
                .body("recommendations[0].overdue", equalTo(true))
                .body("recommendations[0].responses[0].status", equalTo("red"));
    }

    @Test
    void listsTheMeasuresOfTheOutcomeAreaWithTheCommitmentsThatNameThem() {
        view().body(
                        "indicators.code",
                        contains(
                                "smoking-in-pregnancy",
                                "obesity",
                                "obesity",
                                "youth-work-accredited-outcomes"))
                .body("indicators.breakdown", contains("", "", "school-year=year-6", ""))
                .body("indicators.otherBreakdowns", contains(0, 1, 1, 0))
                .body("indicators[0].commitments", contains("cypp-2007/h02"))
                .body("indicators[1].commitments", empty())
                .body("indicators[1].sinceThen.period", equalTo("2009-08"))
                .body("indicators[1].value.publicFrom", nullValue())
                .body("indicators[1].lapsedTarget.kind", equalTo("target"))
                .body("indicators[1].comparators[0].narrowing", equalTo(false))
                .body("indicators[1].breaks[0].severity", equalTo("caution"))
                .body("indicators[1].series[0].value", nullValue())
                .body("indicators[2].direction.value", equalTo("worse"))
                .body("indicators[0].polarity", equalTo("lower-is-better"))
                .body("indicators[0].direction.basis.kind", equalTo("previous-period"));
    }

    @Test
    void keepsTheDigitsOfNumbersAsTheyWerePublished() {
        String view = view().extract().asString();

        assertThat(view)
                .contains("\"value\":27.67", "\"value\":14.0", "\"value\":1077", "\"change\":-0.35")
                .contains("\"shareOfTarget\":0.5107");
    }

    @Test
    void listsCommitmentsOfAllKinds() {
        view().body("commitments.code", contains("H02", "H08", "EW04", "IP39"))
                .body(
                        "commitments.kind",
                        contains("commitment", "commitment", "commitment", "risk"))
                .body("commitments[1].mixed", equalTo(true))
                .body("commitments[1].strands.code", contains("reception", "year-6"))
                .body("commitments[1].latestUpdate.closedBecause", equalTo("delivered"))
                .body("commitments[3].latestUpdate", nullValue());
    }

    @Test
    void findsInconsistenciesOverAllThreeServices() {
        view().body(
                        "inconsistencies.rule",
                        contains(
                                "status-outruns-measure",
                                "status-outruns-measure",
                                "totals-do-not-reconcile"))
                .body(
                        "inconsistencies.subject.id",
                        contains("cypp-2007/h08", "cypp-2007/ew04", "cypp-2007/2009-h1"))
                .body("inconsistencies.severity", contains("medium", "low", "medium"))
                .body(
                        "inconsistencies[1].evidence[1].id",
                        equalTo("permanent-exclusions;setting=secondary-schools"))
                .body("inconsistencies[1].evidence.service", contains("commitments", "indicators"))
                .body(
                        "inconsistencies[2].sentence",
                        containsString("H08 is counted once for each strand"));
    }

    @Test
    void findsGaps() {
        view().body(
                        "gaps.rule",
                        contains(
                                "overdue-commitment",
                                "overdue-recommendation",
                                "unlinked-finding",
                                "repeat-finding"))
                .body(
                        "gaps.subject.id",
                        contains(
                                "cypp-2007/h08",
                                "apa-2008-a01",
                                "apa-2008-w2",
                                "teenage-conceptions"))
                .body("gaps.since", contains("2009-09-30", "2009-06-17", "2008-12-17", null));
    }

    @Test
    void asksEachServiceOnceForTheSameDay() {
        view();

        for (StubService service : services()) {
            assertThat(service.requests()).hasSize(1);
            assertThat(service.requests().getFirst().uri()).contains("asOf=2009-12-16");
        }
        assertThat(StubServices.INDICATORS.requests().getFirst().uri())
                .as("measures of other outcome areas may be linked")
                .doesNotContain("outcomeArea=");
        assertThat(StubServices.COMMITMENTS.requests().getFirst().uri())
                .contains("outcomeArea=being-healthy");
    }

    @Test
    void asksAllServicesAtTheSameTime() {
        CountDownLatch asked = new CountDownLatch(3);
        services()
                .forEach(service ->
                        service.beforeAnswering(() -> {
                            asked.countDown();
                            waitFor(asked);
                        }));

        view().body("sources.state", everyItem(equalTo("fresh")));

        assertThat(asked.getCount()).as("no service answered before all were asked").isZero();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(StubServices.TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void passesOnWhoAsksAndTheRequestId() {
        given().header("Authorization", "Bearer " + Tokens.administrator())
                .header("X-Request-Id", "abc-123")
                .get(VIEW)
                .then()
                .statusCode(200)
                .header("X-Request-Id", "abc-123");

        for (StubService service : services()) {
            assertThat(service.requests().getFirst().header("Authorization")).startsWith("Bearer ");
            assertThat(service.requests().getFirst().header("X-Request-Id")).isEqualTo("abc-123");
        }
    }

    @Test
    void asksForTodayInLondonWhereNoDayIsSent() {
        clock.setTo(Instant.parse("2026-06-30T23:30:00Z"));

        given().get("/v1/areas/E08000018/outcome-areas/being-healthy").then().statusCode(200);

        for (StubService service : services()) {
            assertThat(service.requests().getFirst().uri()).contains("asOf=2026-07-01");
        }
    }

    @Test
    void asksForTheFrameworkThatIsSent() {
        given().get(VIEW + "&framework=ecm-2004").then().statusCode(200);

        for (StubService service : services()) {
            assertThat(service.requests().getFirst().uri()).contains("framework=ecm-2004");
        }
    }

    private static List<StubService> services() {
        return List.of(StubServices.INDICATORS, StubServices.INSPECTIONS, StubServices.COMMITMENTS);
    }

    private static ValidatableResponse view() {
        return given().config(
                        io.restassured.RestAssured.config()
                                .jsonConfig(
                                        io.restassured.config.JsonConfig.jsonConfig()
                                                .numberReturnType(
                                                        JsonPathConfig.NumberReturnType
                                                                .BIG_DECIMAL)))
                .get(VIEW)
                .then()
                .statusCode(200);
    }
}
