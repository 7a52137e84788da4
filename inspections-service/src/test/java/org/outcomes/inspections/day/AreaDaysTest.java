package org.outcomes.inspections.day;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;

/**
 * Days read in inspections.json: the inspections' own, and those of the responses and the notice of
 * 2009.
 */
@QuarkusTest
@WithDatabase
class AreaDaysTest {

    @BeforeEach
    void load() {
        Bundle.whole();
    }

    private static ValidatableResponse days(String area, String query) {
        return given().get("/v1/areas/" + area + "/evidence/days" + query).then();
    }

    @Test
    void listsEveryDayOnceNewestFirst() {
        days("E08000018", "?asOf=2026-01-01")
                .statusCode(200)
                .body("asOf", equalTo("2026-01-01"))
                .body(
                        "days",
                        contains(
                                "2013-01-31",
                                "2011-11-30",
                                "2010-08-27",
                                "2009-12-16",
                                "2008-12-17",
                                "2006-10-10"));
    }

    @Test
    void knowsOnlyWhatWasPublicByTheDay() {
        days("E08000018", "?asOf=2009-12-16")
                .body("days", contains("2009-12-16", "2008-12-17", "2006-10-10"));
        days("E08000018", "?asOf=2009-12-15").body("days", contains("2008-12-17", "2006-10-10"));
    }

    @Test
    void hasNoDaysOfAnAreaThatNothingIsKnownOf() {
        days("E08000019", "").statusCode(200).body("area", nullValue()).body("days", empty());
    }

    @Test
    void givesTheRevisionOfTheData() {
        int revision = days("E08000018", "").extract().body().jsonPath().getInt("revision");

        days("E08000018", "").header("Outcomes-Revision", equalTo(String.valueOf(revision)));
    }

    @Test
    void refusesADayThatIsNone() {
        days("E08000018", "?asOf=2009-02-30")
                .statusCode(400)
                .body("errors.parameter", contains("asOf"))
                .body("errors.value", contains("2009-02-30"));
    }
}
