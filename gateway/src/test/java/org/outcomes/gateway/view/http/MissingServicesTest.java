package org.outcomes.gateway.view.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.evidence.app.LastGood;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.MovableClock;
import org.outcomes.gateway.stub.StubEvidence;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(StubServices.class)
class MissingServicesTest {

    /** Each test asks for a day of its own, so that no answer of another test stands in. */
    private static LocalDate lastDay = LocalDate.of(2010, 1, 1);

    @Inject CleanSlate slate;
    @Inject MovableClock clock;

    private String path;

    @BeforeEach
    void reset() {
        slate.begin();
        StubEvidence.of("being-healthy");
        lastDay = lastDay.plusDays(1);
        path = "/v1/areas/E08000018/outcome-areas/being-healthy?asOf=" + lastDay;
    }

    @Test
    void indicatorsAreNullWhileTheirServiceIsDown() {
        StubServices.INDICATORS.down();

        view().body("sources.state", contains("unavailable", "fresh", "fresh"))
                .body("area.code", equalTo("E08000018"))
                .body("area.name", nullValue())
                .body("outcomeArea.title", equalTo("Being healthy"))
                .body("indicators", nullValue())
                .body("summary.indicators", nullValue())
                .body("summary.inconsistencies", nullValue())
                .body("inconsistencies.rule", contains("totals-do-not-reconcile"))
                .body("summary.gaps", equalTo(4))
                .body("commitments", hasSize(4));
    }

    @Test
    void whatWasJudgedIsNullWhileItsServiceIsDown() {
        StubServices.INSPECTIONS.down();

        view().body("sources.state", contains("fresh", "unavailable", "fresh"))
                .body("summary.judgement", nullValue())
                .body("summary.alsoJudged", nullValue())
                .body("judgements", nullValue())
                .body("findings", nullValue())
                .body("recommendations", nullValue())
                .body("summary.gaps", nullValue())
                .body("gaps.rule", contains("overdue-commitment"))
                .body("indicators", hasSize(4));
    }

    @Test
    void whatWasPromisedIsNullWhileItsServiceIsDown() {
        StubServices.COMMITMENTS.down();

        view().body("sources.state", contains("fresh", "fresh", "unavailable"))
                .body("commitments", nullValue())
                .body("summary.commitments", nullValue())
                .body("summary.actions", nullValue())
                .body("summary.risks", nullValue())
                .body("summary.inconsistencies", nullValue())
                .body("inconsistencies", nullValue())
                .body("indicators.commitments", everyItem(nullValue()))
                .body("indicators.breakdown", contains("", "", ""))
                .body("summary.indicators.total", equalTo(3));
    }

    @Test
    void theLastGoodAnswerStandsInForTenMinutes() {
        view();
        StubServices.COMMITMENTS.down();
        clock.forward(LastGood.OLDEST);

        view().body("sources.state", contains("fresh", "fresh", "stale"))
                .body("sources[2].retrievedAt", equalTo("2026-07-01T11:00:00Z"))
                .body("commitments", hasSize(4))
                .body("summary.inconsistencies", equalTo(3));
    }

    @Test
    void anAnswerOlderThanTenMinutesDoesNotStandIn() {
        view();
        StubServices.COMMITMENTS.down();
        clock.forward(LastGood.OLDEST.plusSeconds(1));

        view().body("sources.state", contains("fresh", "fresh", "unavailable"))
                .body("commitments", nullValue());
    }

    @Test
    void anAnswerOfAnotherDayDoesNotStandIn() {
        view();
        StubServices.COMMITMENTS.down();
        path = path.replace(lastDay.toString(), lastDay.minusMonths(6).toString());

        view().body("sources.state", contains("fresh", "fresh", "unavailable"));
    }

    @Test
    void anAnswerForAnotherAudienceDoesNotStandIn() {
        given().header("Authorization", "Bearer " + Tokens.administrator())
                .get(path)
                .then()
                .statusCode(200);
        StubServices.COMMITMENTS.down();

        view().body("sources.state", contains("fresh", "fresh", "unavailable"));
    }

    @Test
    void aServiceThatAnswersTooLateCountsAsDown() {
        StubServices.INSPECTIONS.answerAfter(StubServices.TIMEOUT.plusMillis(500));

        view().body("sources.state", contains("fresh", "unavailable", "fresh"));
    }

    @Test
    void aServiceThatFailsOrTalksNonsenseCountsAsDown() {
        StubServices.INDICATORS.answer(StubEvidence.PATH, 500, "{}");
        StubServices.INSPECTIONS.answer(StubEvidence.PATH, "not JSON");
        StubServices.COMMITMENTS.answer(StubEvidence.PATH, 400, "{}");

        given().get(path).then().statusCode(503);
    }

    @Test
    void nothingCanBeSaidWhenNoServiceAnswers() {
        StubServices.INDICATORS.down();
        StubServices.INSPECTIONS.down();
        StubServices.COMMITMENTS.down();

        given().get(path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("unavailable"));
    }

    @Test
    void aServiceThatComesBackIsUsedWithinTwoSeconds() throws InterruptedException {
        StubServices.COMMITMENTS.down();
        for (int call = 0; call < 8; call++) {
            view().body("sources[2].state", equalTo("unavailable"));
        }

        StubServices.COMMITMENTS.up();
        Thread.sleep(Duration.ofMillis(1100));

        view().body("sources.state", everyItem(equalTo("fresh")));
    }

    @Test
    void aServiceThatNeedsLongForItsFirstAnswerIsUsedAsSoonAsItHasGivenIt()
            throws InterruptedException {
        StubServices.COMMITMENTS.down();
        for (int call = 0; call < 8; call++) {
            view().body("sources[2].state", equalTo("unavailable"));
        }

        StubServices.COMMITMENTS.answerAfter(StubServices.TIMEOUT.plusMillis(500));
        StubServices.COMMITMENTS.up();
        waitForAQuestion(StubServices.COMMITMENTS);
        StubServices.COMMITMENTS.answerAfter(Duration.ZERO);
        Thread.sleep(StubServices.TIMEOUT.plusMillis(700));

        view().body("sources.state", everyItem(equalTo("fresh")));
    }

    private static void waitForAQuestion(StubService service) throws InterruptedException {
        for (int tries = 0; tries < 100 && service.requests().isEmpty(); tries++) {
            Thread.sleep(50);
        }
    }

    @Test
    void aServiceThatIsKnownToBeDownIsNotCalledEachTime() {
        StubServices.COMMITMENTS.answer(StubEvidence.PATH, 500, "{}");
        for (int call = 0; call < 20; call++) {
            view().body("sources[2].state", equalTo("unavailable"));
        }

        assertThat(StubServices.COMMITMENTS.requests()).hasSizeLessThan(20);
        assertThat(StubServices.INDICATORS.requests()).hasSize(20);
    }

    private ValidatableResponse view() {
        return given().get(path).then().statusCode(200);
    }
}
