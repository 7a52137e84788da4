package org.outcomes.inspections.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.Rows;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.inspections.fixture.Trees;
import org.outcomes.reference.bundle.BundleFile;

/**
 * Each case breaks a sound inspection in one place; the fault says where, what was sent and why
 * not.
 */
@QuarkusTest
@WithDatabase
class BrokenInspectionsTest {

    private static boolean prepared;

    @BeforeEach
    void start() throws SQLException {
        if (!prepared || Rows.count("inspection_framework") == 0 || Rows.count("inspection") > 0) {
            Bundle.upTo(BundleFile.INSPECTION_FRAMEWORKS);
            prepared = true;
        }
    }

    /** What is replaced, by what, and the fault: pointer, value, a part of the detail. */
    static Stream<Arguments> broken() {
        return Stream.of(
                // the inspection itself
                arguments(
                        "\"id\": \"test-2010\"",
                        "\"id\": \"Test 2010\"",
                        "/0/id",
                        "Test 2010",
                        "not a code"),
                arguments("\"id\": \"test-2010\", ", "", "/0/id", null, "must be given"),
                arguments(
                        "\"slac-2009\"",
                        "\"slac-2099\"",
                        "/0/framework",
                        "slac-2099",
                        "No inspection framework"),
                arguments(
                        "\"E08000018\"",
                        "\"Rotherham\"",
                        "/0/area",
                        "Rotherham",
                        "not an area code"),
                arguments(
                        "\"title\": \"A test\"",
                        "\"title\": \"  \"",
                        "/0/title",
                        "  ",
                        "must be given"),
                arguments(
                        "\"title\": \"A test\"",
                        "\"title\": \"A test \"",
                        "/0/title",
                        "A test ",
                        "space at its ends"),
                arguments(
                        "\"startedOn\": \"2010-09\"",
                        "\"startedOn\": \"2010-13\"",
                        "/0/startedOn",
                        "2010-13",
                        "not a date"),
                arguments(
                        "\"publishedOn\": \"2010-09-30\"",
                        "\"publishedOn\": \"2010-02-30\"",
                        "/0/publishedOn",
                        "2010-02-30",
                        "not a date"),
                arguments(
                        "\"publishedOn\": \"2010-09-30\", ",
                        "",
                        "/0/publishedOn",
                        null,
                        "is missing"),
                arguments(
                        "\"method\": \"inspection\"",
                        "\"method\": \"visit\"",
                        "/0/method",
                        "visit",
                        "focused-visit"),
                arguments(
                        "\"to\": \"2010-06\"",
                        "\"to\": \"2008\"",
                        "/0/evidencePeriod",
                        null,
                        "ends (2008) before it begins (2009)"),
                arguments(
                        "\"reference\": null",
                        "\"reference\": 372",
                        "/0/reference",
                        "372",
                        "text is expected"),
                arguments(
                        "\"reference\": null, \"source\": \"slac-2010\"",
                        "\"reference\": null, \"source\": \"lost\"",
                        "/0/source",
                        "lost",
                        "No source"),
                arguments(
                        "\"reference\": null",
                        "\"reference\": null, \"grade\": \"2\"",
                        "/0/grade",
                        "2",
                        "no field grade"),
                arguments(
                        "\"endedOn\": null",
                        "\"endedOn\": null, \"knownOn\": \"2010-10-01\", \"knownFrom\":"
                                + " \"slac-2010\"",
                        "/0/knownOn",
                        "2010-10-01",
                        "no whole day"),
                arguments(
                        "\"endedOn\": null",
                        "\"endedOn\": null, \"knownFrom\": \"slac-2010\"",
                        "/0/knownOn",
                        null,
                        "given together"),
                // judgements
                arguments(
                        "[{\"judgementArea\": \"looked-after-being-healthy\"",
                        "[{\"judgementArea\": \"being-healthy\"",
                        "/0/judgements/0/judgementArea",
                        "being-healthy",
                        "slac-2009 has no judgement area"),
                arguments(
                        "\"subject\": \"looked-after-children\"",
                        "\"subject\": \"council-services\"",
                        "/0/judgements/0/subject",
                        "council-services",
                        "judges no subject"),
                arguments(
                        "\"grade\": \"2\"",
                        "\"grade\": \"5\"",
                        "/0/judgements/0/grade",
                        "5",
                        "slac-1-best has no grade"),
                arguments(
                        "\"grade\": \"2\"",
                        "\"grade\": 2",
                        "/0/judgements/0/grade",
                        "2",
                        "text is expected"),
                arguments(
                        "\"grade\": \"2\"",
                        "\"grade\": null",
                        "/0/judgements/0/grade",
                        "null",
                        "must be given"),
                arguments(
                        "\"grade\": \"2\"",
                        "\"grade\": \"2\", \"narrativeGrade\": \"Good\"",
                        "/0/judgements/0/narrativeGrade",
                        "Good",
                        "has no grade"),
                arguments(
                        "\"grade\": \"2\"",
                        "\"grade\": \"2\", \"narrativeGrade\": \"2\"",
                        "/0/judgements/0/narrativeGrade",
                        "2",
                        "another than the grade"),
                // findings
                arguments(
                        "\"kind\": \"strength\"",
                        "\"kind\": \"merit\"",
                        "/0/findings/0/kind",
                        "merit",
                        "strength"),
                arguments(
                        "\"text\": \"Slow.\"",
                        "\"text\": \"\"",
                        "/0/findings/1/text",
                        "",
                        "must be given"),
                arguments(
                        "\"locator\": \"para 2\"",
                        "\"locator\": \"para 2\", \"themes\": [\"a\", \"a\"]",
                        "/0/findings/0/themes",
                        "[\"a\",\"a\"]",
                        "stands twice"),
                arguments(
                        "\"locator\": \"para 2\"",
                        "\"locator\": \"para 2\", \"themes\": [\"Long Waits\"]",
                        "/0/findings/0/themes",
                        "[\"Long Waits\"]",
                        "not a code"),
                arguments(
                        "\"strength\", \"outcomeArea\": \"being-healthy\"",
                        "\"strength\", \"outcomeArea\": \"being-happy\"",
                        "/0/findings/0/outcomeArea",
                        "being-happy",
                        "No stored outcome framework"),
                // recommendations
                arguments(
                        "\"timescale\": \"three-months\"",
                        "\"timescale\": \"soon\"",
                        "/0/recommendations/0/timescale",
                        "soon",
                        "three-months"),
                arguments(
                        "\"sameAs\": \"test-2010-w1\"",
                        "\"sameAs\": \"test-2010-st1\"",
                        "/0/recommendations/0/sameAs",
                        "test-2010-st1",
                        "no weakness"),
                arguments(
                        "\"sameAs\": \"test-2010-w1\"",
                        "\"sameAs\": \"slac-2010-w1\"",
                        "/0/recommendations/0/sameAs",
                        "slac-2010-w1",
                        "no weakness"),
                arguments(
                        "[\"cypp-2007/M05/6\"]",
                        "[\"M05/6\"]",
                        "/0/recommendations/0/commitments",
                        "[\"M05/6\"]",
                        "a plan and a printed code"),
                arguments(
                        "\"addressedTo\": \"The council\", ",
                        "",
                        "/0/recommendations/0/addressedTo",
                        null,
                        "must be given"),
                // responses and interventions
                arguments(
                        "\"on\": \"2011-01\"",
                        "\"on\": \"soon\"",
                        "/0/recommendations/0/responses/0/on",
                        "soon",
                        "not a date"),
                arguments(
                        "\"source\": \"report-card-2012\"",
                        "\"source\": \"report-card-2099\"",
                        "/0/recommendations/0/responses/0/source",
                        "report-card-2099",
                        "No source"),
                arguments(
                        "\"status\": null",
                        "\"status\": \"Green\"",
                        "/0/recommendations/0/responses/0/status",
                        "Green",
                        "not a code"),
                arguments(
                        "\"knownFrom\": \"slac-2010\"",
                        "\"knownFrom\": \"nobody\"",
                        "/0/interventions/0/knownFrom",
                        "nobody",
                        "No source"),
                arguments(
                        "\"issuedOn\": \"2010-10\"",
                        "\"issuedOn\": \"2010-10-19\"",
                        "/0/interventions/0/knownOn",
                        "2010-10-20",
                        "issuedOn is no whole day"),
                arguments(
                        "\"liftedOn\": \"2011-03\"",
                        "\"liftedOn\": \"2011-3\"",
                        "/0/interventions/0/liftedOn",
                        "2011-3",
                        "not a date"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesTheOneFaultAndStoresNothing(
            String sound, String wrong, String pointer, String value, String detail)
            throws SQLException {
        assertThat(Trees.INSPECTION).contains(sound);
        String file = Trees.INSPECTION.replace(sound, wrong);

        JsonPath problem = refused(file);

        List<Map<String, String>> faults = problem.getList("report.faults");
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.get("pointer")).isEqualTo(pointer);
                    assertThat(fault.get("value")).isEqualTo(value);
                    assertThat(fault.get("detail")).contains(detail);
                });
        assertThat(problem.getInt("report.rejected")).isEqualTo(1);
        assertThat(Rows.count("inspection")).isZero();
    }

    @Test
    void takesInTheTreeThatTheCasesBreak() {
        Bundle.post(BundleFile.INSPECTIONS, Trees.INSPECTION).statusCode(200);
    }

    @Test
    void namesAllFaultsOfAllInspectionsAtOnce() throws SQLException {
        String file =
                Trees.together(
                        Trees.INSPECTION
                                .replace("\"grade\": \"2\"", "\"grade\": \"9\"")
                                .replace("\"status\": null", "\"status\": \"Not a code\""),
                        Trees.INSPECTION.replace("test-2010", "sound-2010"),
                        Trees.INSPECTION
                                .replace("test-2010", "other-2010")
                                .replace("\"slac-2009\"", "\"none-2009\"")
                                .replace("\"liftedOn\": \"2011-03\"", "\"liftedOn\": \"never\""));

        JsonPath problem = refused(file);

        assertThat(problem.<String>getList("report.faults.pointer"))
                .containsExactlyInAnyOrder(
                        "/0/judgements/0/grade",
                        "/0/recommendations/0/responses/0/status",
                        "/2/framework",
                        "/2/interventions/0/liftedOn");
        assertThat(problem.getInt("report.rejected")).isEqualTo(2);
        assertThat(problem.getList("report.records.rejected")).isEqualTo(List.of(2, 1, 0, 1, 1, 1));
        assertThat(Rows.count("inspection")).isZero();
    }

    @Test
    void refusesTheSameInspectionTwiceInOneFile() {
        JsonPath problem = refused(Trees.together(Trees.INSPECTION, Trees.INSPECTION));

        assertThat(problem.<String>getList("report.faults.pointer"))
                .contains("/1/id", "/1/findings/0/id", "/1/recommendations/0/id");
        assertThat(problem.getString("report.faults[0].detail")).contains("/0");
    }

    @Test
    void refusesTheSameFindingTwiceInOneInspection() {
        JsonPath problem =
                refused(
                        Trees.INSPECTION.replace(
                                "\"id\": \"test-2010-st1\"", "\"id\": \"test-2010-w1\""));

        assertThat(problem.getString("report.faults[0].pointer")).isEqualTo("/0/findings/1/id");
        assertThat(problem.getString("report.faults[0].detail"))
                .contains("test-2010-w1", "already at /0/findings/0");
    }

    @Test
    void refusesTheSameJudgementTwiceInOneInspection() {
        String judgement =
                """
                {"judgementArea": "looked-after-being-healthy", "subject": "looked-after-children",
                 "grade": "3", "locator": "para 1", "summary": "Fair."}, {\
                """;
        JsonPath problem =
                refused(
                        Trees.INSPECTION.replace(
                                "\"judgements\": [{", "\"judgements\": [" + judgement));

        assertThat(problem.<String>getList("report.faults.pointer"))
                .containsExactly("/0/judgements/1/judgementArea");
        assertThat(problem.getString("report.faults[0].detail"))
                .contains("looked-after-being-healthy of looked-after-children", "/0/judgements/0");
    }

    @Test
    void refusesTheSameResponseTwiceToOneRecommendation() {
        String response =
                """
                {"on": "2011-01", "status": "green", "text": "Other words.", "source": "report-card-2012",
                 "locator": "row 1"}, {\
                """;
        JsonPath problem =
                refused(
                        Trees.INSPECTION.replace(
                                "\"responses\": [{", "\"responses\": [" + response));

        assertThat(problem.<String>getList("report.faults.pointer"))
                .containsExactly("/0/recommendations/0/responses/1/on");
    }

    @Test
    void refusesAFileThatIsNoListOrNoJson() {
        assertThat(refused("{}").getString("report.faults[0].detail")).contains("list of objects");
        Bundle.post(BundleFile.INSPECTIONS, "[{]").statusCode(400);
        Bundle.post(BundleFile.INSPECTIONS, "").statusCode(400);
        Bundle.post(BundleFile.INSPECTIONS, "[{\"id\": \"a\", \"id\": \"b\"}]").statusCode(400);
    }

    private static JsonPath refused(String file) {
        return Bundle.post(BundleFile.INSPECTIONS, file)
                .statusCode(422)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
    }
}
