package org.outcomes.inspections.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.Rows;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.inspections.fixture.Trees;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class InspectionRevisionTest {

    private static final String REASON = "?reason=mistyped";

    @BeforeEach
    void start() {
        Bundle.upTo(BundleFile.INSPECTION_FRAMEWORKS);
        Bundle.post(BundleFile.INSPECTIONS, Trees.INSPECTION).statusCode(200);
    }

    @Test
    void givesOnlyTheChangedPartANewVersion() throws SQLException {
        JsonPath report = accepted(changed("\"grade\": \"2\"", "\"grade\": \"3\""), REASON);

        assertThat(report.getInt("revised")).isEqualTo(1);
        assertThat(report.getList("records.revised")).isEqualTo(List.of(1, 1, 0, 0, 0, 0));
        assertThat(report.getList("records.unchanged")).isEqualTo(List.of(0, 0, 2, 1, 1, 1));
        assertThat(Rows.count("judgement")).isEqualTo(2);
        assertThat(Rows.count("inspection")).isEqualTo(1);
        assertThat(Rows.count("finding")).isEqualTo(2);
        assertThat(Rows.one("select reason from judgement where version = 2"))
                .isEqualTo("mistyped");
        assertThat(Bundle.get("/v1/judgements").getList("items.grade.value"))
                .isEqualTo(List.of("3"));
    }

    @Test
    void asksForAReasonBeforeItCorrectsAnything() throws SQLException {
        JsonPath problem =
                Bundle.post(
                                BundleFile.INSPECTIONS,
                                changed("\"text\": \"Slow.\"", "\"text\": \"Very slow.\""))
                        .statusCode(422)
                        .extract()
                        .jsonPath();

        assertThat(problem.getString("report.faults[0].pointer")).isEqualTo("/0/findings/1");
        assertThat(problem.getString("report.faults[0].value")).isEqualTo("test-2010-w1");
        assertThat(problem.getString("report.faults[0].detail")).contains("needs a reason");
        assertThat(Rows.count("finding")).isEqualTo(2);
    }

    @Test
    void takesAFurtherPartWithoutAReason() throws SQLException {
        String response =
                """
                {"on": "2012", "status": "green", "text": "Done.", "source": "report-card-2012",
                 "locator": "row 2"}, {\
                """;

        JsonPath report = accepted(changed("\"responses\": [{", "\"responses\": [" + response), "");

        assertThat(report.getInt("revised")).isEqualTo(1);
        assertThat(report.getList("records.accepted")).isEqualTo(List.of(0, 0, 0, 0, 1, 0));
        assertThat(Rows.count("response")).isEqualTo(2);
        assertThat(Bundle.get("/v1/recommendations/test-2010-r1").getList("responses.on"))
                .isEqualTo(List.of("2011-01", "2012"));
    }

    @Test
    void keepsWhatTheFileDoesNotName() {
        String without =
                changed(
                        Trees.INSPECTION.substring(
                                Trees.INSPECTION.indexOf("\"recommendations\""),
                                Trees.INSPECTION.indexOf("\"interventions\"")),
                        "\"recommendations\": [], ");

        JsonPath report = accepted(without, "");

        assertThat(report.getInt("unchanged")).isEqualTo(1);
        assertThat(Bundle.get("/v1/recommendations").getList("items.id"))
                .isEqualTo(List.of("test-2010-r1"));
    }

    @Test
    void movesThePartsWithTheDayOfTheirInspection() throws SQLException {
        JsonPath report =
                accepted(
                        changed("\"publishedOn\": \"2010-09-30\"", "\"publishedOn\": \"2010-10\""),
                        REASON);

        // The response is of January 2011 and the notice known on 20 October: the first stays, the
        // other waits for
        // the inspection, which is public on the last day of the month.
        assertThat(report.getList("records.revised")).isEqualTo(List.of(1, 1, 2, 1, 0, 1));
        assertThat(Bundle.get("/v1/interventions").getList("items.publicFrom"))
                .isEqualTo(List.of("2010-10-31"));
        assertThat(Bundle.get("/v1/findings?asOf=2010-10-30").getList("items")).isEmpty();
    }

    @Test
    void refusesAPartThatBelongsToAnotherInspection() {
        String other =
                Trees.INSPECTION
                        .replace("\"id\": \"test-2010\"", "\"id\": \"other-2010\"")
                        .replace("test-2010-st1", "other-2010-st1")
                        .replace("test-2010-r1", "other-2010-r1")
                        .replace("test-2010-i1", "other-2010-i1");

        JsonPath problem =
                Bundle.post(BundleFile.INSPECTIONS, other, REASON)
                        .statusCode(422)
                        .extract()
                        .jsonPath();

        assertThat(problem.getString("report.faults[0].pointer")).isEqualTo("/0/findings/1");
        assertThat(problem.getString("report.faults[0].detail")).contains("belongs to test-2010");
    }

    @Test
    void refusesToTurnAWeaknessIntoAStrengthThatARecommendationRestates() {
        String file =
                changed(
                        Trees.INSPECTION.substring(
                                Trees.INSPECTION.indexOf("\"recommendations\""),
                                Trees.INSPECTION.indexOf("\"interventions\"")),
                        "\"recommendations\": [], ");

        JsonPath problem =
                Bundle.post(
                                BundleFile.INSPECTIONS,
                                file.replace("\"kind\": \"weakness\"", "\"kind\": \"strength\""),
                                REASON)
                        .statusCode(422)
                        .extract()
                        .jsonPath();

        assertThat(problem.getString("report.faults[0].pointer")).isEqualTo("/0");
        assertThat(problem.getString("report.faults[0].value")).isEqualTo("test-2010-r1");
    }

    @Test
    void refusesToChangeTheFrameworkUnderPartsThatWereJudgedByIt() {
        String file =
                changed("\"slac-2009\"", "\"apa-2008\"")
                        .replaceAll(
                                "(?s)\"judgements\": \\[.*\"interventions\": \\[",
                                "\"judgements\": [], \"findings\": [], \"recommendations\": [],"
                                        + " \"interventions\": [");

        JsonPath problem =
                Bundle.post(BundleFile.INSPECTIONS, file, REASON)
                        .statusCode(422)
                        .extract()
                        .jsonPath();

        assertThat(problem.getString("report.faults[0].detail"))
                .contains("slac-2009", "apa-2008", "change together");
    }

    @Test
    void movesOnlyTheRevisionOfTheAreaThatChanges() {
        int before = revision("E08000018");
        int elsewhere = revision("E08000019");

        accepted(changed("\"grade\": \"2\"", "\"grade\": \"3\""), REASON);

        assertThat(revision("E08000018")).isGreaterThan(before);
        assertThat(revision("E08000019")).isEqualTo(elsewhere);
    }

    private static int revision(String area) {
        return Bundle.get("/v1/areas/" + area + "/evidence").getInt("revision");
    }

    private static String changed(String sound, String other) {
        assertThat(Trees.INSPECTION).contains(sound);
        return Trees.INSPECTION.replace(sound, other);
    }

    private static JsonPath accepted(String file, String query) {
        return Bundle.post(BundleFile.INSPECTIONS, file, query)
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
