package org.outcomes.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.bundle.ServiceName;

/** The counts are those of NOTES-inspections.md. */
@QuarkusTest
@WithDatabase
class SampleImportTest {

    @BeforeEach
    void start() {
        Bundle.empty();
    }

    @Test
    void takesInEveryRecordOfTheBundle() {
        importBefore(BundleFile.INSPECTION_FRAMEWORKS);

        assertThat(accepted(BundleFile.INSPECTION_FRAMEWORKS)).isEqualTo(8);
        JsonPath inspections = imported(BundleFile.INSPECTIONS);
        assertThat(inspections.getInt("accepted")).isEqualTo(8);
        assertThat(inspections.getList("records.kind"))
                .isEqualTo(
                        List.of(
                                "inspection",
                                "judgement",
                                "finding",
                                "recommendation",
                                "response",
                                "intervention"));
        assertThat(inspections.getList("records.accepted"))
                .isEqualTo(List.of(8, 55, 153, 47, 46, 1));
        assertThat(accepted(BundleFile.BANDS)).isEqualTo(1);
        assertThat(accepted(BundleFile.INSPECTION_PROFILES)).isEqualTo(70);
        assertThat(accepted(BundleFile.PRINTED_DIRECTIONS)).isEqualTo(7);
    }

    @Test
    void findsAllOfItUnchangedTheSecondTime() throws SQLException {
        Bundle.whole();
        int entries = Rows.count("ledger");

        for (BundleFile file : BundleFile.ownedBy(ServiceName.INSPECTIONS)) {
            JsonPath report = imported(file);
            assertThat(report.getInt("accepted") + report.getInt("revised"))
                    .as(file.fileName())
                    .isZero();
            assertThat(report.getList("records.accepted")).as(file.fileName()).containsOnly(0);
        }
        assertThat(imported(BundleFile.INSPECTIONS).getList("records.unchanged"))
                .isEqualTo(List.of(8, 55, 153, 47, 46, 1));
        assertThat(Rows.count("ledger")).isEqualTo(entries);
    }

    @Test
    void storesNothingOfADryRun() throws SQLException {
        importBefore(BundleFile.INSPECTIONS);
        int entries = Rows.count("ledger");

        JsonPath report =
                Bundle.post(
                                BundleFile.INSPECTIONS,
                                Bundle.text(BundleFile.INSPECTIONS),
                                "?dryRun=true")
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(report.getBoolean("dryRun")).isTrue();
        assertThat(report.getInt("accepted")).isEqualTo(8);
        assertThat(Rows.count("inspection")).isZero();
        assertThat(Rows.count("ledger")).isEqualTo(entries);
    }

    @Test
    void takesInTheFrameworksOfToday() {
        importBefore(BundleFile.INSPECTION_FRAMEWORKS);

        JsonPath report =
                Bundle.post(BundleFile.INSPECTION_FRAMEWORKS, Bundle.todaysFrameworks())
                        .statusCode(200)
                        .extract()
                        .jsonPath();

        assertThat(report.getInt("accepted")).isEqualTo(6);
    }

    private static void importBefore(BundleFile file) {
        BundleFile[] all = BundleFile.values();
        for (BundleFile earlier : all) {
            if (earlier == file) {
                return;
            }
            if (earlier.owners().contains(ServiceName.INSPECTIONS)) {
                imported(earlier);
            }
        }
    }

    private static int accepted(BundleFile file) {
        return imported(file).getInt("accepted");
    }

    private static JsonPath imported(BundleFile file) {
        return Bundle.post(file, Bundle.text(file)).statusCode(200).extract().jsonPath();
    }
}
