package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.outcomes.reference.bundle.BundleFile;

/** Every record of the bundle is in the suite, and importing it again changes nothing. */
@ExtendWith(SuiteUnderTest.class)
class SampleEvidenceIT {

    /**
     * The records of each file, counted in the bundle: rows of a table, entries of a tree. Five
     * observations are a second vintage of a value in the same file (the pairs of
     * NOTES-indicators.md).
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SOURCES,6,0",
        "OUTCOME_FRAMEWORKS,20,0",
        "AREAS,5,0",
        "INDICATORS,213,0",
        "OBSERVATIONS,509,5",
        "TARGETS,57,0",
        "BREAKS,31,0",
        "INSPECTION_FRAMEWORKS,8,0",
        "INSPECTIONS,8,0",
        "BANDS,1,0",
        "INSPECTION_PROFILES,70,0",
        "PRINTED_DIRECTIONS,7,0",
        "PLANS,2,0",
        "EQUIVALENCES,27,0"
    })
    void takesInEveryRecordOfAFile(BundleFile file, int accepted, int revised) {
        assertThat(SuiteUnderTest.firstImport().get(file))
                .containsEntry("file", file.fileName())
                .containsEntry("accepted", accepted)
                .containsEntry("revised", revised)
                .containsEntry("unchanged", 0)
                .containsEntry("rejected", 0);
    }

    /** The tables of NOTES-inspections.md and NOTES-plans.md. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INSPECTIONS,judgement,55", "INSPECTIONS,finding,153", "INSPECTIONS,recommendation,47",
        "INSPECTIONS,response,46", "INSPECTIONS,intervention,1", "PLANS,commitment,123"
    })
    void takesInEveryPartOfATree(BundleFile file, String kind, int accepted) {
        JsonPath report = JsonPath.from(json(SuiteUnderTest.firstImport().get(file)));

        assertThat(report.getInt("records.find { it.kind == '" + kind + "' }.accepted"))
                .isEqualTo(accepted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sources,6",
        "outcome-frameworks,3",
        "areas,5",
        "indicators,213",
        "observations?vintage=all,514",
        "targets?vintage=all,57",
        "breaks,31",
        "equivalences,27",
        "inspection-frameworks,8",
        "inspections,8",
        "judgements,55",
        "findings,153",
        "recommendations,47",
        "interventions,1",
        "inspection-profiles,70",
        "printed-directions,7",
        "bands,1",
        "plans,2",
        "commitments,123"
    })
    void givesEveryRecordBackPageByPage(String collection, int records) {
        String next = "/v1/" + collection + (collection.contains("?") ? "&" : "?") + "size=50";
        int given = 0;
        while (next != null) {
            Response page =
                    given().urlEncodingEnabled(false)
                            .get(next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .response();
            List<Object> items = page.jsonPath().getList("items");
            assertThat(items).hasSizeLessThanOrEqualTo(50);
            given += items.size();
            String cursor = page.path("page.next");
            next =
                    cursor == null
                            ? null
                            : "/v1/"
                                    + collection
                                    + (collection.contains("?") ? "&" : "?")
                                    + "size=50&cursor="
                                    + cursor;
        }
        assertThat(given).isEqualTo(records);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(BundleFile.class)
    void saysUnchangedWhenAFileComesAgain(BundleFile file) throws IOException {
        Map<String, Object> again =
                SuiteUnderTest.importFile(
                        file, Files.readAllBytes(SuiteUnderTest.BUNDLE.resolve(file.fileName())));
        Map<String, Object> first = SuiteUnderTest.firstImport().get(file);
        int records = (int) first.get("accepted") + (int) first.get("revised");

        assertThat(again)
                .containsEntry("accepted", 0)
                .containsEntry("revised", 0)
                .containsEntry("unchanged", records)
                .containsEntry("rejected", 0);
    }

    @Test
    void keepsBothVintagesOfTheFiveRevisedFigures() {
        assertThat(values("missed-25-days-of-school", "AY2008-09", "2009-12-16"))
                .containsExactly("15.76");
        assertThat(values("missed-25-days-of-school", "AY2008-09", "2010-08-27"))
                .containsExactly("15");
        assertThat(values("missed-25-days-of-school", "AY2007-08", "2010-08-26"))
                .containsExactly("20.1");
        assertThat(values("missed-25-days-of-school", "AY2007-08", "2010-08-27"))
                .containsExactly("20");
        assertThat(values("under-18-conception-rate", "CY2006", "2009-12-15"))
                .containsExactly("54.0");
        assertThat(values("under-18-conception-rate", "CY2006", "2009-12-16"))
                .containsExactly("53.9");
        assertThat(values("under-18-conception-change-since-1998", "CY2007", "2009-12-15"))
                .containsExactly("-10.5");
        assertThat(values("under-18-conception-change-since-1998", "CY2007", "2009-12-16"))
                .containsExactly("-10.1");
        assertThat(values("vulnerable-private-homes-made-decent", "FY2008-09", "2009-12-15"))
                .containsExactly("477");
        assertThat(values("vulnerable-private-homes-made-decent", "FY2008-09", "2009-12-16"))
                .containsExactly("422");
    }

    private static List<String> values(String indicator, String period, String asOf) {
        return given()
                .queryParam("indicator", indicator)
                .queryParam("period", period)
                .queryParam("area", SuiteUnderTest.ROTHERHAM)
                .queryParam("asOf", asOf)
                .get("/v1/observations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(
                        io.restassured.path.json.config.JsonPathConfig.jsonPathConfig()
                                .numberReturnType(
                                        io.restassured.path.json.config.JsonPathConfig
                                                .NumberReturnType.BIG_DECIMAL))
                .getList("items.value")
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String json(Map<String, Object> report) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(report);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
