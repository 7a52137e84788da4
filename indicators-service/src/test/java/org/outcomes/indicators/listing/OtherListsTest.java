package org.outcomes.indicators.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Json;
import org.outcomes.indicators.fixture.WithDatabase;

@QuarkusTest
@WithDatabase
class OtherListsTest {

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    @Test
    void areasStandInTheOrderOfTheirFile() {
        assertThat(Json.texts(Json.allItems("/v1/areas?size=2"), "code"))
                .containsExactly(
                        "E92000001",
                        "E12000003",
                        "E08000018",
                        "statistical-neighbours:E08000018",
                        "similar-areas:E08000018");
    }

    @Test
    void anAreaIsFoundByItsCode() {
        assertThat(Json.get("/v1/areas/E08000018"))
                .isEqualTo(
                        Json.parse(
                                """
                                {"code": "E08000018", "name": "Rotherham", "kind": "local-authority", "parent": "E12000003"}
                                """));
        assertThat(Json.get("/v1/areas/similar-areas:E08000018").get("parent").isNull()).isTrue();
    }

    @Test
    void anIndicatorIsFoundByItsCode() {
        // The row of indicators.csv; frequency quarterly, seasonal empty, headline_period FY.
        JsonNode indicator = Json.get("/v1/indicators/breastfeeding-initiation");

        assertThat(indicator)
                .isEqualTo(
                        Json.parse(
                                """
                                {"code": "breastfeeding-initiation", "title": "Breastfeeding started",
                                 "definition": "Share of mothers who start to breastfeed.", "unit": "percent",
                                 "polarity": "higher-is-better", "decimals": 2, "frequency": "quarterly",
                                 "behaviour": "snapshot", "headlinePeriod": "FY", "seasonal": true, "tolerance": null,
                                 "minimumChange": null, "disclosure": null, "outcomeAreas": ["being-healthy"],
                                 "aliases": []}
                                """));
    }

    @Test
    void aListedIndicatorIsTheSameAsTheOneFoundByItsCode() {
        JsonNode listed =
                Json.allItems("/v1/indicators").stream()
                        .filter(item ->
                                item.get("code").textValue().equals("healthy-schools-status"))
                        .findFirst()
                        .orElseThrow();

        // being-healthy;enjoying-and-achieving, seasonal no
        assertThat(listed).isEqualTo(Json.get("/v1/indicators/healthy-schools-status"));
        assertThat(listed.get("outcomeAreas"))
                .isEqualTo(Json.parse("[\"being-healthy\", \"enjoying-and-achieving\"]"));
        assertThat(listed.get("seasonal").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/areas/E99999999, area",
        "/v1/areas/Rotherham, area",
        "/v1/indicators/no-such-one, code",
        "/v1/indicators/Obesity, code"
    })
    void aPathThatNamesNothingIsNotFound(String path, String parameter) {
        given().when()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("not-found"))
                .body("errors.parameter", contains(parameter));
    }

    // Counted in indicators.csv: 32 name being-healthy alone, 1 first and 1 second.
    @ParameterizedTest
    @CsvSource({
        "'', 213",
        "?outcomeArea=being-healthy, 34",
        "?outcomeArea=being-healthy&outcomeArea=making-a-positive-contribution, 49",
        "?size=10, 213"
    })
    void indicatorsAreFilteredByOutcomeArea(String query, int rows) {
        assertThat(Json.allItems("/v1/indicators" + query)).hasSize(rows);
    }

    @Test
    void indicatorsStandInTheOrderOfTheirFile() {
        List<String> codes = Json.texts(Json.allItems("/v1/indicators?size=50"), "code");

        assertThat(codes)
                .startsWith("infant-mortality", "smoking-in-pregnancy", "breastfeeding-initiation");
        assertThat(codes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/indicators?outcomeArea=being-happy, No outcome framework has an outcome area"
                + " 'being-happy'.",
        "/v1/targets?indicator=no-such-one, There is no indicator 'no-such-one'.",
        "/v1/targets?area=E99999999, There is no area 'E99999999'.",
        "/v1/breaks?indicator=no-such-one, There is no indicator 'no-such-one'."
    })
    void aFilterThatNamesNothingStoredIsWarnedOf(String path, String warning) {
        JsonNode page = Json.get(path);

        assertThat(page.get("items")).isEmpty();
        assertThat(page.get("warnings")).isEqualTo(Json.parse("[\"" + warning + "\"]"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/indicators?outcomeArea=Being%20healthy, outcomeArea",
        "/v1/indicators?indicator=obesity, indicator",
        "/v1/targets?kind=aim, kind",
        "/v1/targets?vintage=last, vintage",
        "/v1/targets?period=CY2007, period",
        "/v1/breaks?severity=break, severity",
        "/v1/areas?kind=region, kind",
        "/v1/areas/E08000018?asOf=today, asOf",
        "/v1/indicators/obesity?vintage=all, vintage",
        "/v1/equivalences?size=many, size"
    })
    void aParameterThatIsMalformedOrUnknownIsNamed(String path, String parameter) {
        given().urlEncodingEnabled(false)
                .when()
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter));
    }

    // Counted in targets.csv.
    @ParameterizedTest
    @CsvSource({
        "'', 57",
        "?vintage=all, 57",
        "?kind=floor, 3",
        "?kind=floor&kind=national, 6",
        "?kind=stretch, 1",
        "?indicator=immunisation-mmr-age-2, 5",
        "?indicator=immunisation-mmr-age-2&kind=plan, 3",
        "?area=E08000018, 57",
        "?area=E92000001, 0",
        "?asOf=2010-08-26, 53",
        "?asOf=2009-12-15, 0",
        "?size=5, 57"
    })
    void targetsAreFiltered(String query, int rows) {
        assertThat(Json.allItems("/v1/targets" + query)).hasSize(rows);
    }

    @Test
    void aTargetCarriesAllThatTheFileHas() {
        // smoking-in-pregnancy,E08000018,FY2009-10-Q1,,plan,19.52,2009-12-16,cypp-progress-2009,H02,
        assertThat(Json.get("/v1/targets?indicator=smoking-in-pregnancy").get("items").get(0))
                .isEqualTo(
                        Json.parse(
                                """
                                {"indicator": "smoking-in-pregnancy", "area": "E08000018", "period": "FY2009-10-Q1",
                                 "label": "April to June 2009", "breakdown": "", "kind": "plan", "value": 19.52,
                                 "display": "19.52%", "publicFrom": "2009-12-16",
                                 "source": {"id": "cypp-progress-2009", "locator": "H02"}, "note": null}
                                """));
    }

    // Counted in breaks.csv; the day is that of the source, jar-2006 and cypp-progress-2009 by
    // 2009-12-16.
    @ParameterizedTest
    @CsvSource({
        "'', 31",
        "?indicator=breastfeeding-at-6-to-8-weeks, 2",
        "?indicator=obesity, 2",
        "?indicator=obesity&area=E92000001, 1",
        "?area=E12000003, 0",
        "?asOf=2006-10-10, 1",
        "?asOf=2006-10-09, 0",
        "?size=4, 31"
    })
    void breaksAreFiltered(String query, int rows) {
        assertThat(Json.allItems("/v1/breaks" + query)).hasSize(rows);
    }

    @Test
    void aBreakCarriesAllThatTheFileHas() {
        assertThat(
                        Json.get("/v1/breaks?indicator=breastfeeding-status-coverage")
                                .get("items")
                                .get(0))
                .isEqualTo(
                        Json.parse(
                                """
                                {"indicator": "breastfeeding-status-coverage", "area": "E08000018", "breakdown": "*",
                                 "fromPeriod": "FY2009-10-Q1", "label": "April to June 2009", "severity": "break",
                                 "reason": "Counted from practice returns instead of the child health system.",
                                 "publicFrom": "2009-12-16",
                                 "source": {"id": "cypp-progress-2009", "locator": "H03"}}
                                """));
    }

    @ParameterizedTest
    @CsvSource({"'', 27", "?size=4, 27", "?asOf=2006-10-09, 0"})
    void equivalencesAreListed(String query, int rows) {
        assertThat(Json.allItems("/v1/equivalences" + query)).hasSize(rows);
    }

    @Test
    void anEquivalenceCarriesBothItsSidesAsTheyWereWritten() {
        JsonNode found =
                Json.allItems("/v1/equivalences").stream()
                        .filter(item ->
                                item.get("id").textValue().equals("positive-stories-a-week"))
                        .findFirst()
                        .orElseThrow();

        assertThat(found)
                .isEqualTo(
                        Json.parse(
                                """
                                {"id": "positive-stories-a-week",
                                 "left": {"record": "printed", "value": 7, "unit": "count",
                                          "source": "cypp-progress-2009", "locator": "M05/6 progress",
                                          "note": "Printed as seven a week."},
                                 "right": {"record": "observation", "indicator": "media-coverage-articles",
                                           "area": "E08000018", "period": "2009-01..2009-03",
                                           "breakdown": "tone=positive", "dividedBy": 13},
                                 "relation": "equal", "tolerance": 0.5,
                                 "note": "79 positive stories in thirteen weeks are 6.1 a week, not seven.",
                                 "publicFrom": "2009-12-16",
                                 "source": {"id": "cypp-progress-2009", "locator": null}}
                                """));
    }
}
