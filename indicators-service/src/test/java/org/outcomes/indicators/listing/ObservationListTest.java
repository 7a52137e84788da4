package org.outcomes.indicators.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Json;
import org.outcomes.indicators.fixture.WithDatabase;

@QuarkusTest
@WithDatabase
class ObservationListTest {

    private static final String LIST = "/v1/observations";

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    @Test
    void anObservationCarriesAllThatTheFileHas() {
        // smoking-in-pregnancy,E08000018,FY2009-10-Q1,,27.67,final,2009-12-16,cypp-progress-2009,H02,
        JsonNode item =
                Json.get(LIST + "?indicator=smoking-in-pregnancy&period=FY2009-10-Q1")
                        .get("items")
                        .get(0);

        assertThat(item)
                .isEqualTo(
                        Json.parse(
                                """
                                {"indicator": "smoking-in-pregnancy", "area": "E08000018", "period": "FY2009-10-Q1",
                                 "label": "April to June 2009", "breakdown": "", "value": 27.67, "display": "27.67%",
                                 "status": "final", "publicFrom": "2009-12-16",
                                 "source": {"id": "cypp-progress-2009", "locator": "H02"}, "note": null}
                                """));
    }

    @Test
    void digitsArePrintedAsTheyWerePublished() {
        // non-decent-council-homes,E08000018,FY2008-09,,18.60,...
        given().when()
                .get(LIST + "?indicator=non-decent-council-homes&period=FY2008-09")
                .then()
                .body(containsString("\"value\":18.60,"));
    }

    @Test
    void aMissingValueIsNullAndNeverZero() {
        // offences-by-looked-after-children,E08000018,2005-10..2006-09,,,missing,...
        JsonNode item =
                Json.get(
                                LIST
                                        + "?indicator=offences-by-looked-after-children&period=2005-10..2006-09")
                        .get("items")
                        .get(0);

        assertThat(item.get("value").isNull()).isTrue();
        assertThat(item.get("display").isNull()).isTrue();
        assertThat(item.get("status").textValue()).isEqualTo("missing");
    }

    // Rows of observations.csv that the filters leave, counted in the file.
    @ParameterizedTest
    @CsvSource({
        "'', 509",
        "?vintage=all, 514",
        "?vintage=first, 509",
        "?area=E92000001, 30",
        "?area=E92000001&area=E08000018, 509",
        "?indicator=infant-mortality, 4",
        "?indicator=infant-mortality&indicator=obesity, 13",
        "?indicator=infant-mortality&area=E08000018, 2",
        "?indicator=obesity&breakdown=school-year%3Dyear-6, 5",
        "?indicator=looked-after-children&breakdown=, 4",
        "?indicator=looked-after-children&breakdown=&breakdown=age%3D0-5, 5",
        "?period=CY2004..CY2006, 2",
        "?indicator=obesity&period=AY2006-07&period=AY2011-12, 7"
    })
    void eachFilterLeavesItsRows(String query, int rows) {
        assertThat(Json.allItems(LIST + query)).hasSize(rows);
    }

    @Test
    void theNewestPeriodStandsFirstAndTheWholeBeforeItsBreakdowns() {
        List<JsonNode> items = Json.allItems(LIST + "?indicator=looked-after-children");

        assertThat(items)
                .extracting(item ->
                        item.get("breakdown").textValue() + " " + item.get("period").textValue())
                .containsExactly(
                        " 2012-12-31",
                        " 2010-07",
                        " 2010-03-31",
                        " 2006-10-10",
                        "age=0-5 2010-07",
                        "age=16-and-over 2010-07",
                        "age=school-age 2010-07");
    }

    @ParameterizedTest
    @CsvSource({
        "size=1, ?indicator=obesity",
        "size=2, ?indicator=attendance",
        "size=7, ''",
        "size=100, ?vintage=all",
        "size=3,"
            + " ?vintage=all&indicator=under-18-conception-rate&indicator=missed-25-days-of-school",
        "size=1000, ''"
    })
    void pagesOfAnySizeGiveEveryItemOnceAndInTheSameOrder(String size, String query) {
        List<JsonNode> whole =
                Json.allItems(LIST + query + (query.isEmpty() ? "?" : "&") + "size=1000");
        List<JsonNode> paged = Json.allItems(LIST + query + (query.isEmpty() ? "?" : "&") + size);

        assertThat(paged).isEqualTo(whole);
        assertThat(new HashSet<>(paged)).hasSameSizeAs(whole);
    }

    @Test
    void theLinkHeaderLeadsToTheNextPage() {
        String link = given().when().get(LIST + "?size=1&indicator=obesity").getHeader("Link");

        assertThat(link).startsWith("<http").endsWith(">; rel=\"next\"").contains("cursor=");
    }

    @Test
    void aCursorOfOtherFiltersIsRefused() {
        String next =
                Json.get(LIST + "?size=1&indicator=obesity").get("page").get("next").textValue();

        given().when()
                .get(LIST + "?size=1&indicator=attendance&cursor=" + next)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cursor"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String next = Json.get("/v1/targets?size=1").get("page").get("next").textValue();

        given().when().get(LIST + "?size=1&cursor=" + next).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "indicator=No%20Such, indicator, No Such",
        "indicator=, indicator, ''",
        "area=Rotherham, area, Rotherham",
        "period=FY2009-11, period, FY2009-11",
        "period=2009-02-30, period, 2009-02-30",
        "breakdown=boys, breakdown, boys",
        "vintage=newest, vintage, newest",
        "vintage=LATEST, vintage, LATEST",
        "asOf=2009-02-30, asOf, 2009-02-30",
        "asOf=2999-01-01, asOf, 2999-01-01",
        "size=0, size, 0",
        "size=1001, size, 1001",
        "cursor=nonsense, cursor, nonsense",
        "kind=plan, kind, plan",
        "Indicator=obesity, Indicator, obesity"
    })
    void aMalformedOrUnknownParameterIsNamedAndQuoted(
            String query, String parameter, String value) {
        given().urlEncodingEnabled(false)
                .when()
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", contains(parameter))
                .body("errors.value", contains(value));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        given().when()
                .get(LIST + "?indicator=A&area=B&period=C&vintage=D")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("vintage", "indicator", "area", "period"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator=no-such-one | There is no indicator 'no-such-one'.",
                "area=E99999999 | There is no area 'E99999999'.",
                "period=CY1999 | No observation that was public by",
                "indicator=obesity&area=E12000003 | No observation that was public by"
            })
    void aWellFormedCodeThatNamesNothingGivesNoItemsAndSaysWhy(String query, String warning) {
        given().when()
                .get(LIST + "?" + query)
                .then()
                .statusCode(200)
                .body("items.size()", is(0))
                .body("page.next", is((Object) null))
                .body("warnings.size()", is(1))
                .body("warnings[0]", containsString(warning));
    }

    @Test
    void aCodeThatNamesNothingBesideOneThatDoesIsWarnedOf() {
        JsonNode page = Json.get(LIST + "?indicator=obesity&indicator=no-such-one");

        assertThat(page.get("items")).hasSize(9);
        assertThat(page.get("warnings")).hasSize(1);
    }

    // The five revised figures of NOTES-indicators.md: the older vintage until the day before, the
    // newer from its day.
    @ParameterizedTest
    @CsvSource({
        "under-18-conception-rate, CY2006, '', 2009-12-15, 54.0, 2009-12-16, 53.9",
        "under-18-conception-change-since-1998, CY2007, '', 2009-12-15, -10.5, 2009-12-16, -10.1",
        "missed-25-days-of-school, AY2007-08, cohort%3Dlooked-after, 2010-08-26, 20.1, 2010-08-27,"
                + " 20",
        "missed-25-days-of-school, AY2008-09, cohort%3Dlooked-after, 2010-08-26, 15.76, 2010-08-27,"
                + " 15",
        "vulnerable-private-homes-made-decent, FY2008-09, '', 2009-12-15, 477, 2009-12-16, 422"
    })
    void aRevisedFigureChangesOnTheDayOfItsRevision(
            String indicator,
            String period,
            String breakdown,
            String before,
            BigDecimal older,
            String day,
            BigDecimal newer) {
        String series =
                LIST + "?indicator=" + indicator + "&period=" + period + "&breakdown=" + breakdown;

        verify(series + "&asOf=" + before, older);
        verify(series + "&asOf=" + day, newer);
        verify(series, newer);
        verify(series + "&vintage=first", older);
        verify(series + "&vintage=all", newer, older);
        verify(series + "&vintage=all&asOf=" + before, older);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2006-10-09"})
    void onlyWhatHasNoDayIsPublicFromTheBeginning(String asOf) {
        // The three rows with an empty published_on.
        assertThat(Json.allItems(LIST + "?asOf=" + asOf))
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.get("publicFrom").isNull()).isTrue());
    }

    @Test
    void aPageThatWasBegunKeepsItsDay() {
        String next =
                Json.get(LIST + "?size=1&asOf=2009-12-15").get("page").get("next").textValue();

        given().when().get(LIST + "?size=1&asOf=2009-12-16&cursor=" + next).then().statusCode(400);
    }

    private static void verify(String path, BigDecimal... values) {
        assertThat(Json.allItems(path).stream().map(item -> item.get("value").decimalValue()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(values);
    }
}
