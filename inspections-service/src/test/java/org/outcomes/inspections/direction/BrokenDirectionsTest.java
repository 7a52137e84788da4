package org.outcomes.inspections.direction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.Rows;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class BrokenDirectionsTest {

    private static final String HEADER =
            "setting_kind,from,to,printed_change,printed_direction,area,published_on,source,locator\n";

    private static final String SOUND =
            "secondary-schools,2011-08-31,2012-10-31,11.8,better,E08000018,2013-01-31,report-card-2012,page"
                + " 2\n";

    @BeforeEach
    void start() {
        Bundle.upTo(BundleFile.SOURCES);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-08-31, 2011-08, from, 2011-08, not a day",
        "2012-10-31, 2011-08-31, to, 2011-08-31, does not end after",
        "11.8, 11.8%, printed_change, 11.8%, plain number",
        "11.8, -101, printed_change, -101, at most 100",
        "better, up, printed_direction, up, maintained",
        "E08000018, E0800001, area, E0800001, not an area code",
        "report-card-2012, lost, source, lost, No source"
    })
    void namesLineColumnAndValueAndStoresNothing(
            String sound, String wrong, String column, String value, String detail)
            throws SQLException {
        JsonPath problem =
                Bundle.post(BundleFile.PRINTED_DIRECTIONS, HEADER + SOUND.replace(sound, wrong))
                        .statusCode(422)
                        .extract()
                        .jsonPath();

        List<Map<String, Object>> faults = problem.getList("report.faults");
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.get("line")).isEqualTo(2);
                    assertThat(fault.get("column")).isEqualTo(column);
                    assertThat(fault.get("value")).isEqualTo(value);
                    assertThat(fault.get("detail").toString()).contains(detail);
                });
        assertThat(Rows.count("printed_direction")).isZero();
    }
}
