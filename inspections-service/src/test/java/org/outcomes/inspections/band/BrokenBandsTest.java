package org.outcomes.inspections.band;

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
import org.outcomes.inspections.fixture.Trees;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class BrokenBandsTest {

    @BeforeEach
    void start() {
        Bundle.upTo(BundleFile.SOURCES);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"test-key\"', '\"Test Key\"', /0/code, Test Key, not a code",
                "'\"percent-good-or-better\"', '\"percent-good\"', /0/measure, percent-good, not a"
                        + " measure",
                "'\"unit\": \"percent\"', '\"unit\": \"parts\"', /0/unit, parts, percentage-points",
                "'\"report-card-2012\"', '\"lost\"', /0/source, lost, No source",
                "'\"lower\": 20', '\"lower\": \"20\"', /0/bands/1/lower, 20, number is expected",
                "'\"lower\": 20', '\"lower\": 60', /0/bands/1, , No value lies between 60 and 50",
                "'\"upper\": 50, \"upperInclusive\": false', '\"upper\": 50.1, \"upperInclusive\":"
                        + " false', /0, , in both",
                "'\"label\": \"low\"', '\"label\": \"high\"', /0/bands/2/label, high, already at"
                        + " /0/bands/0",
                "'\"label\": \"low\"', '\"label\": \"low\", \"colour\": \"red\"',"
                        + " /0/bands/2/colour, red, no field"
            })
    void namesTheOneFaultAndStoresNothing(
            String sound, String wrong, String pointer, String value, String detail)
            throws SQLException {
        assertThat(Trees.BANDS).contains(sound);

        JsonPath problem =
                Bundle.post(BundleFile.BANDS, Trees.BANDS.replace(sound, wrong))
                        .statusCode(422)
                        .extract()
                        .jsonPath();

        List<Map<String, String>> faults = problem.getList("report.faults");
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.get("pointer")).isEqualTo(pointer);
                    assertThat(fault.get("value")).isEqualTo(value);
                    assertThat(fault.get("detail")).contains(detail);
                });
        assertThat(Rows.count("band_key")).isZero();
    }

    @Test
    void keepsAChangedKeyAsANewVersionOfTheWhole() throws SQLException {
        Bundle.post(BundleFile.BANDS, Trees.BANDS).statusCode(200);

        JsonPath report =
                Bundle.post(BundleFile.BANDS, Trees.BANDS.replace("\"middle\"", "\"fair\""))
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(report.getInt("revised")).isEqualTo(1);
        assertThat(Rows.count("band")).isEqualTo(6);
        assertThat(Bundle.get("/v1/bands").getList("items[0].bands.label"))
                .isEqualTo(List.of("high", "fair", "low"));
    }
}
