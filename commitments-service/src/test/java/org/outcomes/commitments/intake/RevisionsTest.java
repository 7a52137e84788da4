package org.outcomes.commitments.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.Json;
import org.outcomes.commitments.MadeUpPlans;
import org.outcomes.commitments.Tables;
import org.outcomes.commitments.WithDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithDatabase
class RevisionsTest {

    private static final String PLANS = MadeUpPlans.ONE_OF_EVERYTHING;
    private static final String UPDATE = "/0/commitments/0/updates/0";
    private static final String WITH_REASON = "?reason=Misprint";

    @BeforeEach
    void startWithTwoPlans() {
        Bundle.startWithReferences();
        Bundle.postPlans(PLANS)
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("records.accepted", contains(2, 3, 2, 3, 1, 1))
                .body("revision", notNullValue());
    }

    @Test
    void addsAVersionOfTheChangedPartOnly() {
        String changed = Json.with(PLANS, "/0/commitments/1/title", "\"Little money\"");

        Bundle.postPlans(changed)
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("records.revised", contains(1, 1, 0, 0, 0, 0))
                .body("records.unchanged", contains(1, 2, 2, 3, 1, 1));

        assertThat(Tables.rows("commitment")).isEqualTo(3 + 1);
        assertThat(Tables.rows("plan")).isEqualTo(2);
        assertThat(Tables.rows("progress_update")).isEqualTo(3);
        get("/v1/plans/plan-a/commitments/a2").body("title", equalTo("Little money"));
    }

    @Test
    void addsNewPartsToAKnownPlan() {
        String update = Json.at(PLANS, UPDATE);
        String later =
                Json.with(
                        Json.with(update, "/reportedOn", "\"2009-12-31\""),
                        "/narrative",
                        "\"Fewer still.\"");
        String commitment = Json.with(Json.at(PLANS, "/0/commitments/1"), "/code", "\"A3\"");
        String longer =
                Json.with(
                        Json.with(PLANS, "/0/commitments/0/updates/-", later),
                        "/0/commitments/-",
                        commitment);

        Bundle.postPlans(longer)
                .statusCode(200)
                .body("revised", equalTo(1))
                .body("records.accepted", contains(0, 1, 0, 2, 1, 0));

        get("/v1/plans/plan-a/commitments").body("items.code", contains("A/1", "A2", "A3"));
        get("/v1/plans/plan-a/commitments/a-1")
                .body("latestUpdate.narrative", equalTo("Fewer still."));
    }

    @Test
    void leavesWhatTheFileDoesNotName() {
        String shorter =
                Json.without(
                        Json.without(Json.without(PLANS, "/1"), "/0/commitments/1"),
                        "/0/progressReports/0");

        Bundle.postPlans(shorter)
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("records.unchanged", contains(1, 1, 2, 1, 1, 0));

        get("/v1/plans").body("items.code", contains("plan-a", "plan-b"));
        get("/v1/plans/plan-a/commitments").body("items", hasSize(2));
        get("/v1/plans/plan-a/progress-reports").body("items", hasSize(1));
    }

    @Test
    void refusesACorrectionWithoutAReason() {
        String corrected = Json.with(PLANS, UPDATE + "/narrative", "\"None.\"");
        corrected = Json.with(corrected, UPDATE + "/measurements/0/actual", "12.51");
        corrected = Json.with(corrected, "/0/progressReports/0/publishedCounts/red", "1");

        Bundle.postPlans(corrected)
                .statusCode(422)
                .body(
                        "report.faults.pointer",
                        contains(UPDATE, UPDATE + "/measurements/0", "/0/progressReports/0"))
                .body("report.faults[0].value", equalTo("A/1 FY2008-09 2009-06-30"))
                .body("report.faults[0].detail", containsString("reason"));

        assertThat(Tables.rows("progress_update")).isEqualTo(3);
    }

    @Test
    void keepsBothVersionsOfACorrectionWithItsReason() {
        String corrected = Json.with(PLANS, UPDATE + "/status", "\"red\"");
        corrected = Json.without(corrected, UPDATE + "/closedBecause");

        Bundle.postPlans(corrected, WITH_REASON)
                .statusCode(200)
                .body("records.revised", contains(1, 0, 0, 1, 0, 0));

        assertThat(
                        Tables.number(
                                "select count(*) from progress_update where reason = 'Misprint' and"
                                        + " recorded_by = 'test-administrator' and version = 2"))
                .isOne();
        get("/v1/plans/plan-a/commitments/a-1").body("status", equalTo("red"));
        get("/v1/plans/plan-a/commitments/a-1/history").body("items", hasSize(1));
    }

    @Test
    void tellsFiguresApartByTheirPrintedDigits() {
        String corrected = Json.with(PLANS, UPDATE + "/measurements/0/actual", "12.5");

        Bundle.postPlans(corrected, WITH_REASON)
                .statusCode(200)
                .body("records.revised", contains(1, 0, 0, 0, 1, 0));

        assertThat(given().get("/v1/plans/plan-a/commitments/a-1/history").asString())
                .contains("\"actual\":12.5,");
    }

    @Test
    void refusesToMakeAKnownPlanAnotherPlan() {
        String other = Json.with(PLANS, "/0/area", "\"E08000019\"");
        other = Json.with(other, "/0/outcomeFramework", "\"rotherham-2012\"");
        other = Json.with(other, "/0/commitments", "[]");

        Bundle.postPlans(other)
                .statusCode(422)
                .body("report.faults.pointer", contains("/0/area", "/0/outcomeFramework"))
                .body("report.faults.value", contains("E08000019", "rotherham-2012"));
    }

    @Test
    void refusesAnotherOrderOfAKnownScheme() {
        String other = Json.with(PLANS, "/0/statusScheme/0/order", "2");
        other = Json.with(other, "/0/statusScheme/1/order", "1");

        Bundle.postPlans(other)
                .statusCode(422)
                .body("report.faults.pointer", contains("/0/statusScheme", "/0/statusScheme"))
                .body("report.faults.value", contains("green 1", "red 2"));
    }

    @Test
    void takesANewValueAndANewDefinitionOfAKnownScheme() {
        String more = Json.with(PLANS, "/0/statusScheme/1/definition", "\"On the way\"");
        more =
                Json.with(
                        more,
                        "/0/statusScheme/-",
                        "{\"value\": \"beyond\", \"label\": \"Beyond\", \"order\": 4,"
                                + " \"definition\": null}");

        Bundle.postPlans(more).statusCode(200).body("records.revised", contains(1, 0, 0, 0, 0, 0));

        get("/v1/plans/plan-a")
                .body("statusScheme.value", contains("red", "green", "complete", "beyond"))
                .body("statusScheme[1].definition", equalTo("On the way"));
    }

    @Test
    void refusesAnAddressThatAKnownCommitmentHas() {
        String clash =
                Json.with(
                        Json.without(PLANS, "/0/commitments/0"),
                        "/0/commitments/0/code",
                        "\"A 1\"");

        Bundle.postPlans(clash)
                .statusCode(422)
                .body("report.faults.pointer", contains("/0/commitments/0/code"))
                .body("report.faults[0].detail", containsString("\"A/1\" and \"A 1\""));
    }

    @Test
    void movesTheCommitmentsWithThePlansPublicDay() {
        String known = Json.with(PLANS, "/1/knownOn", "\"2010-02-01\"");

        Bundle.postPlans(known, WITH_REASON)
                .statusCode(200)
                .body("records.revised", contains(1, 1, 0, 1, 0, 0));

        get("/v1/plans/plan-b/commitments/b1?asOf=2010-02-01")
                .body("latestUpdate.publicFrom", equalTo("2010-02-01"));
        given().get("/v1/plans/plan-b/commitments/b1?asOf=2010-01-31").then().statusCode(404);
    }

    @Test
    void storesNothingOfATrial() {
        String more = Json.with(PLANS, "/0/title", "\"Another title\"");

        Bundle.postPlans(more, "?dryRun=true")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("revised", equalTo(1))
                .body("revision", nullValue());

        get("/v1/plans/plan-a").body("title", equalTo("Plan A"));
        assertThat(Tables.rows("ledger")).isEqualTo(3);
    }

    @Test
    void appendsNothingToTheLedgerWhereNothingChanges() {
        Bundle.postPlans(PLANS).statusCode(200).body("unchanged", equalTo(2));

        assertThat(Tables.rows("ledger")).isEqualTo(3);
    }

    @Test
    void takesNoFileWithoutAGoodToken() {
        given().contentType(ContentType.JSON)
                .body("[]")
                .post("/v1/plans/imports")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        postWith(Tokens.expired()).then().statusCode(401);
        postWith(Tokens.forged()).then().statusCode(401);
        postWith(Tokens.administrator()).then().statusCode(200).body("faults", empty());
    }

    @Test
    void takesNoOtherMediaType() {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType("text/csv")
                .body("code,title")
                .post("/v1/plans/imports")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void refusesParametersThatItDoesNotKnow() {
        Bundle.postPlans("[]", "?dryrun=true")
                .statusCode(400)
                .body("errors.parameter", contains("dryrun"));
        Bundle.postPlans("[]", "?dryRun=yes").statusCode(400).body("errors.value", contains("yes"));
    }

    private static io.restassured.response.Response postWith(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("[]")
                .post("/v1/plans/imports");
    }

    private static io.restassured.response.ValidatableResponse get(String path) {
        return given().get(path).then().statusCode(200);
    }
}
