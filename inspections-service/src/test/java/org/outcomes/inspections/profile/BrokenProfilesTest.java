package org.outcomes.inspections.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.Rows;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class BrokenProfilesTest {

    private static final String HEADER =
            "setting_kind,area,as_of,measure,value,count,published_on,source,locator\n";

    private static final String SOUND =
            "secondary-schools,E08000018,2012-10-31,percent-good-or-better,53.8,,2013-01-31,report-card-2012,page"
                + " 2\n";

    @BeforeEach
    void start() throws SQLException {
        Bundle.upTo(BundleFile.SOURCES);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "secondary-schools, Secondary Schools, setting_kind, Secondary Schools, not a code",
                "E08000018, Rotherham, area, Rotherham, not an area code",
                "2012-10-31, 2012-10, as_of, 2012-10, not a day",
                "2012-10-31, 2012-02-30, as_of, 2012-02-30, of the calendar",
                "percent-good-or-better, percent-outstanding, measure, percent-outstanding, not a"
                        + " measure",
                "53.8, 53.8%, value, 53.8%, plain number",
                "53.8, 100.1, value, 100.1, between 0 and 100",
                "53.8, -1, value, -1, between 0 and 100",
                "53.8, \"\", value, \"\", must not be empty",
                "\"53.8,,\", \"53.8,many,\", count, many, number of settings",
                "2013-01-31, 31/01/2013, published_on, 31/01/2013, not a day",
                "report-card-2012, lost-document, source, lost-document, No source",
                "page 2, \"\", locator, \"\", must not be empty"
            })
    void namesLineColumnAndValueAndStoresNothing(
            String sound, String wrong, String column, String value, String detail)
            throws SQLException {
        assertThat(SOUND).contains(sound);

        JsonPath problem =
                refused(HEADER + SOUND.replace("2012-10", "2011-10") + SOUND.replace(sound, wrong));

        List<Map<String, Object>> faults = problem.getList("report.faults");
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.get("line")).isEqualTo(3);
                    assertThat(fault.get("column")).isEqualTo(column);
                    assertThat(fault.get("value")).isEqualTo(value);
                    assertThat(fault.get("detail").toString()).contains(detail);
                });
        assertThat(problem.getInt("report.rejected")).isEqualTo(1);
        assertThat(Rows.count("inspection_profile")).isZero();
    }

    @Test
    void refusesTheSameRecordAndDayTwice() throws SQLException {
        JsonPath problem = refused(HEADER + SOUND + SOUND.replace("53.8", "54.0"));

        assertThat(problem.getInt("report.faults[0].line")).isEqualTo(3);
        assertThat(problem.getString("report.faults[0].detail")).contains("line 2");
        assertThat(Rows.count("inspection_profile")).isZero();
    }

    @Test
    void refusesOtherColumns() {
        Bundle.post(BundleFile.INSPECTION_PROFILES, "setting_kind,area\na,b\n").statusCode(422);
    }

    @Test
    void takesTheSameWithAnotherDayAsAnotherVintage() {
        stored(SOUND);

        JsonPath report = stored(SOUND.replace("2013-01-31", "2013-06-30").replace("53.8", "54.0"));

        assertThat(report.getInt("revised")).isEqualTo(1);
        assertThat(Bundle.get("/v1/inspection-profiles").getString("items[0].value"))
                .isEqualTo("54.0");
        assertThat(
                        Bundle.get("/v1/inspection-profiles?asOf=2013-06-29")
                                .getString("items[0].value"))
                .isEqualTo("53.8");
    }

    @Test
    void takesTwoVintagesOfOneFileAsOneNewAndOneRevised() {
        JsonPath report =
                stored(SOUND.replace("2013-01-31", "2013-06-30").replace("53.8", "54.0") + SOUND);

        assertThat(report.getInt("accepted")).isEqualTo(1);
        assertThat(report.getInt("revised")).isEqualTo(1);
    }

    @Test
    void asksForAReasonForAnotherValueOfTheSameDay() throws SQLException {
        stored(SOUND);
        String corrected = HEADER + SOUND.replace("53.8", "53.80");

        assertThat(refused(corrected).getString("report.faults[0].value")).isEqualTo("53.80");
        Bundle.post(BundleFile.INSPECTION_PROFILES, corrected, "?reason=digits").statusCode(200);

        assertThat(Rows.one("select reason from inspection_profile where version = 2"))
                .isEqualTo("digits");
        assertThat(Bundle.get("/v1/inspection-profiles").getString("items[0].display"))
                .isEqualTo("53.80%");
    }

    @Test
    void isPublicFromTheDayOfItsSourceWhereItHasNone() {
        stored(SOUND.replace("2013-01-31,report", ",report"));

        assertThat(Bundle.get("/v1/inspection-profiles").getString("items[0].publicFrom"))
                .isEqualTo("2013-01-31");
    }

    private static JsonPath stored(String rows) {
        return Bundle.post(BundleFile.INSPECTION_PROFILES, HEADER + rows)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath refused(String file) {
        return Bundle.post(BundleFile.INSPECTION_PROFILES, file)
                .statusCode(422)
                .extract()
                .jsonPath();
    }
}
