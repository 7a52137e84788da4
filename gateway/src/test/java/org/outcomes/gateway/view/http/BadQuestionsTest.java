package org.outcomes.gateway.view.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.StubEvidence;
import org.outcomes.gateway.stub.StubService;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(StubServices.class)
class BadQuestionsTest {

    private static final String VIEW = "/v1/areas/E08000018/outcome-areas/being-healthy";
    private static final String CARD = "/v1/areas/E08000018/outcome-areas";

    @Inject CleanSlate slate;

    @BeforeEach
    void reset() {
        slate.begin();
        StubEvidence.of("being-healthy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-02-30", "2009-2-3", "today", "2009-12", "", "16/12/2009"})
    void refusesADayThatIsNone(String day) {
        problem(VIEW + "?asOf=" + day, 400)
                .body("code", equalTo("malformed-request"))
                .body("errors.parameter", contains("asOf"))
                .body("errors.value", contains(day));
        assertThat(StubServices.INDICATORS.requests()).as("nobody is asked").isEmpty();
    }

    @Test
    void refusesADayThatIsStillToCome() {
        problem(VIEW + "?asOf=2026-07-02", 400)
                .body("errors[0].detail", containsString("today is 2026-07-01"));
        given().get(VIEW + "?asOf=2026-07-01").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECM-2004", "ecm_2004", "-ecm", "ecm 2004", "ecm/2004", ""})
    void refusesAFrameworkThatIsNoCode(String framework) {
        problem(VIEW + "?framework=" + framework, 400)
                .body("errors.parameter", contains("framework"));
    }

    @Test
    void namesAllWrongParametersAtOnce() {
        problem(CARD + "?asOf=yesterday&framework=ECM", 400)
                .body("errors.parameter", containsInAnyOrder("asOf", "framework"))
                .body("errors.value", containsInAnyOrder("yesterday", "ECM"));
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        problem(VIEW + "?asof=2009-12-16", 400).body("errors.parameter", contains("asof"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "E0800001", "e08000018"})
    void findsNoAreaUnderWhatIsNoCode(String area) {
        problem("/v1/areas/" + area + "/outcome-areas/being-healthy", 404)
                .body("errors[0].parameter", equalTo("area"))
                .body("errors[0].value", equalTo(area));
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Being-Healthy", "%E5%9A%B8", "being_healthy"})
    void findsNoOutcomeAreaUnderWhatIsNoCode(String outcomeArea) {
        problem("/v1/areas/E08000018/outcome-areas/" + outcomeArea, 404)
                .body("errors[0].parameter", equalTo("outcomeArea"));
        assertThat(StubServices.INDICATORS.requests()).isEmpty();
    }

    @Test
    void findsNoAreaThatTheIndicatorsServiceDoesNotKnow() {
        ObjectNode unknown = StubEvidence.read("indicators").putNull("area");
        StubServices.INDICATORS.answer(StubEvidence.PATH, unknown.toString());

        problem(VIEW, 404).body("errors[0].parameter", equalTo("area"));
        problem(CARD, 404).body("errors[0].parameter", equalTo("area"));
    }

    @Test
    void findsNoOutcomeAreaThatIsInNoFramework() {
        StubServices.INSPECTIONS.answer(
                StubEvidence.PATH, StubEvidence.withoutFramework("inspections").toString());
        StubServices.COMMITMENTS.answer(
                StubEvidence.PATH, StubEvidence.withoutFramework("commitments").toString());

        problem("/v1/areas/E08000018/outcome-areas/being-rich", 404)
                .body("errors[0].parameter", equalTo("outcomeArea"))
                .body("errors[0].value", equalTo("being-rich"));
        problem("/v1/areas/E08000018/outcome-areas/being-rich?framework=ecm-2004", 404)
                .body("errors[0].parameter", equalTo("outcomeArea"))
                .body("detail", containsString("'ecm-2004' has no outcome area 'being-rich'"));
    }

    @Test
    void findsNoFrameworkThatNobodyKnows() {
        StubEvidence.ofNoFramework();

        problem(VIEW + "?framework=ecm-2099", 404)
                .body("errors[0].parameter", equalTo("framework"))
                .body("errors[0].value", equalTo("ecm-2099"));
        problem(CARD + "?framework=ecm-2099", 404)
                .body("errors[0].parameter", equalTo("framework"));
        problem(CARD, 404).body("errors[0].parameter", equalTo("framework"));
    }

    @Test
    void refusesATokenThatIsNotGood() {
        for (String token : new String[] {Tokens.expired(), Tokens.forged(), "nonsense"}) {
            given().header("Authorization", "Bearer " + token)
                    .get(VIEW)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void answersNothingElseUnderAView() {
        problem(VIEW + "/more", 404).body("requestId", notNullValue());
        given().post(VIEW).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void asksForMeasuresAgainWhereTheOutcomeAreaIsOfALaterFramework() {
        ObjectNode local = StubEvidence.read("inspections");
        local.withObject("/outcomeFramework").put("code", "local-2012");
        StubServices.INSPECTIONS.answer(StubEvidence.PATH, local.toString());

        given().get(VIEW + "?asOf=2009-12-16").then().statusCode(200);

        assertThat(StubServices.INDICATORS.requests())
                .extracting(StubService.Request::uri)
                .containsExactly(
                        StubEvidence.PATH + "?asOf=2009-12-16",
                        StubEvidence.PATH + "?asOf=2009-12-16&framework=local-2012");
    }

    private static ValidatableResponse problem(String path, int status) {
        return given().urlEncodingEnabled(true)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
