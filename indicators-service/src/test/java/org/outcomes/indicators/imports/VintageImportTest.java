package org.outcomes.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Csv;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.Json;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class VintageImportTest {

    private static final Csv ROW =
            Csv.of(
                    "indicator,area,period,breakdown,value,status,published_on,source,locator,note",
                    "apprenticeships,E08000018,AY2020-21,,100,final,2021-12-01,report-card-2012,para"
                        + " 1,");
    private static final String LIST =
            "/v1/observations?indicator=apprenticeships&period=AY2020-21";

    @BeforeEach
    void importWhatTheRowsName() {
        Database.empty();
        Bundle.importAllBefore(BundleFile.OBSERVATIONS);
        Bundle.post(BundleFile.OBSERVATIONS, ROW.file()).statusCode(200);
    }

    @Test
    void anotherDayIsAnotherVintage() {
        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        ROW.with("published_on", "2022-06-01").with("value", "90").file())
                .statusCode(200)
                .body("accepted", is(0))
                .body("revised", is(1));

        assertThat(values(LIST)).containsExactly("90");
        assertThat(values(LIST + "&vintage=first")).containsExactly("100");
        assertThat(values(LIST + "&vintage=all")).containsExactly("90", "100");
        assertThat(values(LIST + "&asOf=2022-05-31")).containsExactly("100");
        assertThat(values(LIST + "&asOf=2021-11-30")).isEmpty();
    }

    @Test
    void anEarlierDayThatIsImportedLaterStaysTheEarlierVintage() {
        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        ROW.with("published_on", "").with("value", "80").file())
                .statusCode(200)
                .body("revised", is(1));

        assertThat(values(LIST)).containsExactly("100");
        assertThat(values(LIST + "&asOf=2000-01-01")).containsExactly("80");
    }

    @Test
    void aLaterVintageThatIsMissingReplacesTheValue() {
        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        ROW.with("published_on", "2022-06-01")
                                .with("value", "")
                                .with("status", "missing")
                                .file())
                .statusCode(200);

        JsonNode item = Json.get(LIST).get("items").get(0);
        assertThat(item.get("status").textValue()).isEqualTo("missing");
        assertThat(item.get("value").isNull()).isTrue();
        assertThat(item.get("display").isNull()).isTrue();
    }

    @Test
    void theSameDayWithAnotherValueNeedsAReason() {
        Bundle.post(BundleFile.OBSERVATIONS, ROW.with("value", "101").file())
                .statusCode(422)
                .body("report.rejected", is(1))
                .body("report.faults.line", contains(2))
                .body("report.faults.column", contains("value"))
                .body("report.faults.value", contains("101"));

        assertThat(values(LIST)).containsExactly("100");
        assertThat(Database.count("observation")).isEqualTo(1);
    }

    @Test
    void aCorrectionWithAReasonSupersedesAndBothStay() {
        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        ROW.with("value", "101").file(),
                        "?reason=Mistyped%20from%20page%203")
                .statusCode(200)
                .body("revised", is(1));

        assertThat(values(LIST)).containsExactly("101");
        assertThat(values(LIST + "&vintage=first")).containsExactly("101");
        // A correction is no vintage of its own.
        assertThat(values(LIST + "&vintage=all")).containsExactly("101");
        assertThat(Database.count("observation")).isEqualTo(2);
        assertThat(
                        Database.number(
                                "select count(*) from observation where value = 101 and version = 2"
                                        + " and reason = 'Mistyped from page 3' and recorded_by ="
                                        + " 'test-administrator'"))
                .isEqualTo(1);
    }

    @Test
    void theSameValueWithMoreZerosIsUnchanged() {
        Bundle.post(BundleFile.OBSERVATIONS, ROW.with("value", "100.00").file())
                .statusCode(200)
                .body("unchanged", is(1));
    }

    @Test
    void theSameRecordAndDayTwiceInAFileNamesBothLines() {
        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        Csv.file(
                                ROW.with("period", "AY2019-20"),
                                ROW.with("period", "AY2018-19"),
                                ROW.with("period", "AY2019-20")))
                .statusCode(422)
                .body("report.rejected", is(1))
                .body("report.faults.line", contains(4))
                .body("report.faults.column", contains("indicator"))
                .body(
                        "report.faults.value",
                        contains("apprenticeships, E08000018, AY2019-20, , 2021-12-01"))
                .body("report.faults.detail", contains("The same record stands in line 2."));

        assertThat(Database.count("observation")).isEqualTo(1);
    }

    @Test
    void onlyTheOutcomeAreasOfWhatChangedMove() {
        // apprenticeships is an indicator of achieving-economic-well-being alone.
        long other = revision("being-healthy");

        Bundle.post(
                        BundleFile.OBSERVATIONS,
                        ROW.with("published_on", "2022-06-01").with("value", "90").file())
                .statusCode(200);

        assertThat(revision("being-healthy")).isEqualTo(other);
        assertThat(revision("achieving-economic-well-being"))
                .isEqualTo(Database.number("select number from ledger_head"));
    }

    private static long revision(String outcomeArea) {
        return Json.get(
                        "/v1/areas/E08000018/evidence?framework=ecm-2004&outcomeArea="
                                + outcomeArea)
                .get("revision")
                .longValue();
    }

    private static List<String> values(String path) {
        return Json.texts(Json.allItems(path), "value");
    }
}
