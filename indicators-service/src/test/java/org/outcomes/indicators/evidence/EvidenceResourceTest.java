package org.outcomes.indicators.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.Json;
import org.outcomes.indicators.fixture.WithDatabase;

@QuarkusTest
@WithDatabase
class EvidenceResourceTest {

    private static final String DAY = "2009-12-16";

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    @Test
    void theHeadNamesAreaFrameworkDayAndRevision() {
        JsonNode evidence = Evidence.on(DAY);

        assertThat(evidence.get("area"))
                .isEqualTo(
                        Json.parse(
                                "{\"code\": \"E08000018\", \"name\": \"Rotherham\", \"kind\":"
                                        + " \"local-authority\"}"));
        assertThat(evidence.at("/outcomeFramework/code").textValue()).isEqualTo("ecm-2004");
        assertThat(evidence.at("/outcomeFramework/title").textValue())
                .isEqualTo("Every Child Matters");
        assertThat(Json.texts(Json.elements(evidence.at("/outcomeFramework/areas")), "code"))
                .containsExactly(
                        "being-healthy",
                        "staying-safe",
                        "enjoying-and-achieving",
                        "making-a-positive-contribution",
                        "achieving-economic-well-being",
                        "service-management");
        assertThat(evidence.get("asOf").textValue()).isEqualTo(DAY);
        assertThat(evidence.get("revision").longValue())
                .isEqualTo(Database.number("select number from ledger_head"));
    }

    @Test
    void theRevisionStandsInAHeaderToo() {
        given().when()
                .get("/v1/areas/E08000018/evidence?asOf=" + DAY)
                .then()
                .statusCode(200)
                .header(
                        "Outcomes-Revision",
                        is(String.valueOf(Database.number("select number from ledger_head"))));
    }

    @Test
    void anOutcomeAreaAloneFindsItsFramework() {
        given().when()
                .get("/v1/areas/E08000018/evidence?outcomeArea=service-management")
                .then()
                .statusCode(200)
                .body("outcomeFramework.code", is("ecm-2004"))
                .body(
                        "measures.outcomeAreas.flatten().unique().contains('service-management')",
                        is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E99999999", "Rotherham"})
    void anUnknownAreaIsNullWithEmptyLists(String area) {
        given().when()
                .get("/v1/areas/" + area + "/evidence?framework=ecm-2004")
                .then()
                .statusCode(200)
                .body("area", nullValue())
                .body("outcomeFramework.code", is("ecm-2004"))
                .body("measures.size()", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework=no-such-one",
                "outcomeArea=being-happy",
                "framework=ecm-2004&outcomeArea=being-happy"
            })
    void anUnknownFrameworkOrOutcomeAreaIsNullWithoutMeasures(String query) {
        given().when()
                .get("/v1/areas/E08000018/evidence?" + query)
                .then()
                .statusCode(200)
                .body("area.code", is("E08000018"))
                .body("outcomeFramework", nullValue())
                .body("measures.size()", is(0));
    }

    @Test
    void aDayToComeIsRefused() {
        given().when()
                .get("/v1/areas/E08000018/evidence?asOf=2999-01-01")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("asOf"));
    }

    @Test
    void theExampleOfTheContractComesOut() {
        // The numbers of api.md, after the selection that the view makes.
        List<JsonNode> listed = listed(Evidence.measures(DAY, "being-healthy"));

        assertThat(listed).hasSize(33);
        assertThat(count(listed, "/againstTarget", "met")).isEqualTo(1);
        assertThat(count(listed, "/againstTarget", "near")).isZero();
        assertThat(count(listed, "/againstTarget", "missed")).isEqualTo(10);
        assertThat(count(listed, "/againstTarget", "in-progress")).isZero();
        assertThat(count(listed, "/againstTarget", "no-target")).isEqualTo(22);
        assertThat(count(listed, "/direction/value", "better")).isEqualTo(6);
        assertThat(count(listed, "/direction/value", "worse")).isEqualTo(4);
        assertThat(count(listed, "/direction/value", "maintained")).isEqualTo(1);
        assertThat(count(listed, "/direction/value", "unknown")).isEqualTo(22);
    }

    @Test
    void smokingInPregnancyIsAsPrintedInTheContract() {
        JsonNode measure = Evidence.measure(DAY, "smoking-in-pregnancy", "");

        assertThat(measure)
                .isEqualTo(
                        Json.parse(
                                """
                                {"code": "smoking-in-pregnancy", "breakdown": "", "title": "Smoking in pregnancy",
                                 "unit": "percent", "polarity": "lower-is-better", "decimals": 2,
                                 "outcomeAreas": ["being-healthy"],
                                 "value": {"period": "FY2009-10-Q1", "label": "April to June 2009", "value": 27.67,
                                           "display": "27.67%", "status": "final", "publicFrom": "2009-12-16",
                                           "source": {"id": "cypp-progress-2009", "locator": "H02"}},
                                 "sinceThen": null, "newestPeriod": "FY2009-10-Q1", "lastPublished": "2009-12-16",
                                 "target": {"period": "FY2009-10-Q1", "label": "April to June 2009", "value": 19.52,
                                            "display": "19.52%", "kind": "plan"},
                                 "lapsedTarget": null, "referenceLines": [], "againstTarget": "missed",
                                 "shareOfTarget": null, "provisional": false,
                                 "direction": {"value": "unknown", "change": -0.35, "strength": "not-tested",
                                               "basis": {"kind": "previous-period", "period": "FY2008-09-Q4",
                                                         "label": "January to March 2009", "value": 28.02}},
                                 "comparators": [], "breaks": [],
                                 "series": [
                                   {"period": "FY2007-08-Q4", "label": "January to March 2008", "value": 24.66,
                                    "display": "24.66%", "status": "final", "target": 26.6, "revisions": 0},
                                   {"period": "FY2008-09-Q4", "label": "January to March 2009", "value": 28.02,
                                    "display": "28.02%", "status": "final", "target": 20.42, "revisions": 0},
                                   {"period": "FY2009-10-Q1", "label": "April to June 2009", "value": 27.67,
                                    "display": "27.67%", "status": "final", "target": 19.52, "revisions": 0}],
                                 "hasOwnTarget": true}
                                """));
    }

    @Test
    void aNewerValueOfAnotherKindStandsBesideTheHeadlineAndTheLastTargetLapses() {
        // breastfeeding-initiation: FY2008-09 57.8, FY2009-10-Q1 59; targets FY2007-08 54 and
        // FY2009-10 60.
        JsonNode measure = Evidence.measure(DAY, "breastfeeding-initiation", "");

        assertThat(measure.at("/sinceThen/period").textValue()).isEqualTo("FY2009-10-Q1");
        assertThat(measure.at("/sinceThen/value").intValue()).isEqualTo(59);
        assertThat(measure.get("newestPeriod").textValue()).isEqualTo("FY2009-10-Q1");
        assertThat(measure.get("target").isNull()).isTrue();
        assertThat(measure.at("/lapsedTarget/period").textValue()).isEqualTo("FY2007-08");
        assertThat(measure.at("/lapsedTarget/value").intValue()).isEqualTo(54);
        assertThat(measure.at("/lapsedTarget/display").textValue()).isEqualTo("54.00%");
    }

    @Test
    void referenceLinesAreListedAndNeverJudged() {
        // immunisation-mmr-age-2: FY2009-10 national 95 and floor 90 contain FY2009-10-Q1, of plan
        // 88.
        JsonNode measure = Evidence.measure(DAY, "immunisation-mmr-age-2", "");

        assertThat(Json.elements(measure.get("referenceLines")))
                .extracting(
                        line -> line.get("kind").textValue() + " " + line.get("value").intValue())
                .containsExactlyInAnyOrder("floor 90", "national 95");
        assertThat(measure.at("/target/kind").textValue()).isEqualTo("plan");
    }

    @Test
    void aCountOfHalfAYearIsInProgressWithItsShare() {
        // 550 of 1077 is 0.51068; estimated.
        JsonNode measure = Evidence.measure(DAY, "youth-work-accredited-outcomes", "");

        assertThat(measure.get("shareOfTarget").decimalValue()).isEqualByComparingTo("0.5107");
        assertThat(measure.get("provisional").booleanValue()).isTrue();
    }

    // England's value of the same period with the gap; of another period without one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # FY2007-08 13.2 against 17.8, FY2006-07 12 against 17: the gap shrinks from -5 to -4.6
                    2009-12-16 | tax-credit-take-up | '' | FY2007-08 | -4.6 | FY2006-07 | -5 | true
                    # CY2005..CY2007 5.4 against 4.9, CY2004..CY2006 6.2 against 5.0
                    2009-12-16 | infant-mortality | '' | CY2005..CY2007 | 0.5 | CY2004..CY2006 | 1.2 | true
                    # AY2008-09 92.41 against 92.85; England has no other year
                    2009-12-16 | attendance | setting=secondary-schools | AY2008-09 | -0.44 | - | - | -
                    # AY2011-12 22 against 19, AY2006-07 18.4 against 17.5: the gap grows
                    2013-01-31 | obesity | school-year=year-6 | AY2011-12 | 3 | AY2006-07 | 0.9 | false
                    # Rotherham 2012-10 71, England 2012-08 70
                    2013-01-31 | settings-good-or-better | '' | 2012-08 | - | - | - | -
                    """)
    void englandStandsBesideTheValue(
            String asOf,
            String indicator,
            String breakdown,
            String period,
            BigDecimal gap,
            String earlier,
            BigDecimal earlierGap,
            Boolean narrowing) {
        List<JsonNode> comparators =
                Json.elements(Evidence.measure(asOf, indicator, breakdown).get("comparators"));

        assertThat(comparators).hasSize(1);
        JsonNode england = comparators.getFirst();
        assertThat(england.get("area").textValue()).isEqualTo("E92000001");
        assertThat(england.get("name").textValue()).isEqualTo("England");
        assertThat(england.get("kind").textValue()).isEqualTo("country");
        assertThat(england.get("period").textValue()).isEqualTo(period);
        same(england.get("gap"), gap);
        assertThat(england.at("/earlier/period").textValue()).isEqualTo(earlier);
        same(england.at("/earlier/gap"), earlierGap);
        assertThat(
                        england.get("narrowing").isNull()
                                ? null
                                : england.get("narrowing").booleanValue())
                .isEqualTo(narrowing);
    }

    @Test
    void theSeriesRunsForwardTheLongerOfTwoThatEndTogetherFirst() {
        // neet-16-18: 2008-06..2008-08 and 2008-08, 2009-06..2009-08 and 2009-08 end together.
        JsonNode measure = Evidence.measure(DAY, "neet-16-18", "");

        assertThat(Json.texts(Json.elements(measure.get("series")), "period"))
                .containsExactly(
                        "2008-06..2008-08",
                        "2008-08",
                        "2008-11..2009-01",
                        "2009-07",
                        "2009-06..2009-08",
                        "2009-08");
        assertThat(measure.get("sinceThen").isNull()).isTrue();
    }

    @Test
    void eachPeriodOfASeriesHasTheTargetThatTheRuleGivesIt() {
        // targets FY2007-08 54, 2008-04..2008-12 56.12, FY2009-10 60; none for FY2008-09.
        JsonNode measure = Evidence.measure(DAY, "breastfeeding-initiation", "");

        assertThat(Json.elements(measure.get("series")))
                .extracting(point ->
                        point.get("period").textValue() + " " + point.get("target").asText())
                .containsExactly(
                        "FY2007-08 54",
                        "2008-04..2008-12 56.12",
                        "FY2008-09 null",
                        "FY2009-10-Q1 60");
    }

    @Test
    void aPeriodWithoutAValueStandsInTheSeries() {
        // offences-by-looked-after-children,E08000018,2005-10..2006-09,,,missing
        JsonNode first =
                Evidence.measure(DAY, "offences-by-looked-after-children", "").at("/series/0");

        assertThat(first.get("period").textValue()).isEqualTo("2005-10..2006-09");
        assertThat(first.get("value").isNull()).isTrue();
        assertThat(first.get("display").isNull()).isTrue();
        assertThat(first.get("status").textValue()).isEqualTo("missing");
    }

    @Test
    void revisionsCountTheVintagesThatWerePublicBefore() {
        // missed-25-days-of-school AY2008-09: 15.76 on 2009-12-16, 15 on 2010-08-27.
        assertThat(revisions("2010-08-26")).isZero();
        assertThat(revisions("2010-08-27")).isEqualTo(1);
    }

    @Test
    void breaksAreShownFromTheDayOfTheirSource() {
        // Both of breastfeeding-at-6-to-8-weeks are of cypp-progress-2009, as are its values.
        JsonNode measure = Evidence.measure(DAY, "breastfeeding-at-6-to-8-weeks", "");

        assertThat(Json.elements(measure.get("breaks")))
                .extracting(found ->
                        found.get("period").textValue() + " " + found.get("severity").textValue())
                .containsExactly("FY2008-09-Q3 caution", "FY2009-10-Q1 break");
    }

    @ParameterizedTest
    @CsvSource({
        "immunisation-mmr-age-2, '', true",
        "council-homes-refurbished, '', true",
        "infant-mortality, '', false",
        "youth-work-accredited-outcomes, stage=passed, false"
    })
    void aTargetOfItsOwnIsOneThatIsJudged(String indicator, String breakdown, boolean own) {
        assertThat(Evidence.measure(DAY, indicator, breakdown).get("hasOwnTarget").booleanValue())
                .isEqualTo(own);
    }

    @Test
    void theDayBeforeNothingOfTheReportIsKnown() {
        // jar-2006 has 36 rows of whole and breakdowns, apa-2008 two, and three rows have no day.
        assertThat(Json.elements(Evidence.on("2009-12-15").get("measures")))
                .noneMatch(measure -> measure.at("/value/publicFrom").asText().equals(DAY));
    }

    @Test
    void withoutADayItWasPublicFromTheBeginning() {
        JsonNode measure = Evidence.measure("2006-10-09", "under-18-conception-rate", "");

        assertThat(measure.at("/value/publicFrom").isNull()).isTrue();
        assertThat(measure.get("lastPublished").isNull()).isTrue();
    }

    // The gateway's choice: the whole, and breakdowns that a commitment names or that have a target
    // of their own;
    // where there is no whole, every breakdown.
    private static List<JsonNode> listed(List<JsonNode> measures) {
        Set<String> whole = new HashSet<>();
        measures.stream()
                .filter(measure -> measure.get("breakdown").textValue().isEmpty())
                .forEach(measure -> whole.add(measure.get("code").textValue()));
        Set<String> named = namedByCommitments();
        Predicate<JsonNode> chosen =
                measure ->
                        measure.get("breakdown").textValue().isEmpty()
                                || !whole.contains(measure.get("code").textValue())
                                || measure.get("hasOwnTarget").booleanValue()
                                || named.contains(key(measure));
        return measures.stream().filter(chosen).toList();
    }

    // Both plans were public by 2009-12-16.
    private static Set<String> namedByCommitments() {
        Set<String> named = new HashSet<>();
        JsonNode plans = Json.parse(plansFile());
        for (JsonNode plan : plans) {
            for (JsonNode commitment : plan.get("commitments")) {
                for (JsonNode indicator : commitment.get("indicators")) {
                    named.add(key(indicator));
                }
            }
        }
        return named;
    }

    private static String plansFile() {
        try {
            return Files.readString(Path.of("..", "sample-data", "rotherham", "plans.json"));
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static String key(JsonNode measure) {
        return measure.get("code").textValue() + ";" + measure.get("breakdown").asText("");
    }

    private static long count(List<JsonNode> measures, String pointer, String value) {
        return measures.stream()
                .filter(measure -> measure.at(pointer).textValue().equals(value))
                .count();
    }

    private static int revisions(String asOf) {
        return Json.elements(
                        Evidence.measure(asOf, "missed-25-days-of-school", "cohort=looked-after")
                                .get("series"))
                .getLast()
                .get("revisions")
                .intValue();
    }

    private static void same(JsonNode found, BigDecimal expected) {
        if (expected == null) {
            assertThat(found.isNumber()).isFalse();
        } else {
            assertThat(found.decimalValue()).isEqualByComparingTo(expected);
        }
    }
}
