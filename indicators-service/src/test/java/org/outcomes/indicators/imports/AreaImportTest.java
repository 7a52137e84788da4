package org.outcomes.indicators.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.Json;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class AreaImportTest {

    private static final String HEADER = "code,name,kind,parent\n";

    @BeforeEach
    void startEmpty() {
        Database.empty();
    }

    @Test
    void aParentMayStandInALaterLine() {
        Bundle.post(
                        BundleFile.AREAS,
                        HEADER
                                + "E08000018,Rotherham,local-authority,E12000003\n"
                                + "E12000003,Yorkshire and The Humber,region,E92000001\n"
                                + "E92000001,England,country,\n")
                .statusCode(200)
                .body("accepted", is(3));

        assertThat(Json.get("/v1/areas/E08000018").get("parent").textValue())
                .isEqualTo("E12000003");
    }

    @Test
    void partsThatContainEachOtherAreRefused() {
        Bundle.post(
                        BundleFile.AREAS,
                        HEADER
                                + "E08000018,Rotherham,local-authority,E12000003\n"
                                + "E12000003,Yorkshire and The Humber,region,E08000018\n")
                .statusCode(422)
                .body("report.rejected", is(2))
                .body("report.faults.column", everyItem(is("parent")));

        assertThat(Database.count("area")).isZero();
    }

    @Test
    void aCircleThroughWhatIsStoredIsRefused() {
        Bundle.post(
                        BundleFile.AREAS,
                        HEADER
                                + "E92000001,England,country,\n"
                                + "E12000003,Yorkshire and The Humber,region,E92000001\n")
                .statusCode(200);

        Bundle.post(BundleFile.AREAS, HEADER + "E92000001,England,country,E12000003\n")
                .statusCode(422)
                .body("report.faults.line", contains(2))
                .body("report.faults.value", contains("E12000003"));
    }

    @Test
    void aChangedNameIsANewVersionAndTheOldOneStays() {
        Bundle.post(BundleFile.AREAS, HEADER + "E92000001,Engerland,country,\n").statusCode(200);

        Bundle.post(BundleFile.AREAS, HEADER + "E92000001,England,country,\n")
                .statusCode(200)
                .body("accepted", is(0))
                .body("revised", is(1));

        assertThat(Json.get("/v1/areas/E92000001").get("name").textValue()).isEqualTo("England");
        assertThat(Json.allItems("/v1/areas")).hasSize(1);
        assertThat(Database.count("area")).isEqualTo(2);
    }

    @Test
    void theSameCodeTwiceNamesBothLines() {
        Bundle.post(
                        BundleFile.AREAS,
                        HEADER + "E92000001,England,country,\nE92000001,Britain,country,\n")
                .statusCode(422)
                .body("report.faults.line", contains(3))
                .body("report.faults.value", contains("E92000001"))
                .body("report.faults.detail", contains("The same record stands in line 2."));
    }
}
