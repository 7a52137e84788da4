package org.outcomes.reference.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleFileTest {

    @ParameterizedTest
    @CsvSource({
        "sources.csv, /v1/sources/imports, text/csv, INDICATORS INSPECTIONS COMMITMENTS",
        "outcome-frameworks.json, /v1/outcome-frameworks/imports, application/json, INDICATORS"
                + " INSPECTIONS COMMITMENTS",
        "areas.csv, /v1/areas/imports, text/csv, INDICATORS",
        "indicators.csv, /v1/indicators/imports, text/csv, INDICATORS",
        "observations.csv, /v1/observations/imports, text/csv, INDICATORS",
        "targets.csv, /v1/targets/imports, text/csv, INDICATORS",
        "breaks.csv, /v1/breaks/imports, text/csv, INDICATORS",
        "inspection-frameworks.json, /v1/inspection-frameworks/imports, application/json,"
                + " INSPECTIONS",
        "inspections.json, /v1/inspections/imports, application/json, INSPECTIONS",
        "bands.json, /v1/bands/imports, application/json, INSPECTIONS",
        "inspection-profiles.csv, /v1/inspection-profiles/imports, text/csv, INSPECTIONS",
        "direction_printed.csv, /v1/printed-directions/imports, text/csv, INSPECTIONS",
        "plans.json, /v1/plans/imports, application/json, COMMITMENTS",
        "equivalences.json, /v1/equivalences/imports, application/json, INDICATORS",
    })
    void isImportedWhereItsOwnersKeepIt(
            String fileName, String importPath, String mediaType, String owners) {
        BundleFile file = BundleFile.named(fileName).orElseThrow();

        assertThat(file.fileName()).isEqualTo(fileName);
        assertThat(file.importPath()).isEqualTo(importPath);
        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.owners())
                .containsExactlyElementsOf(
                        Arrays.stream(owners.split(" ")).map(ServiceName::valueOf).toList());
        assertThat(BundleFile.ofCollection(file.collection())).contains(file);
    }

    @Test
    void isImportedAfterWhatItRefersTo() {
        assertThat(BundleFile.values())
                .extracting(BundleFile::fileName)
                .containsExactly(
                        "sources.csv",
                        "outcome-frameworks.json",
                        "areas.csv",
                        "indicators.csv",
                        "observations.csv",
                        "targets.csv",
                        "breaks.csv",
                        "inspection-frameworks.json",
                        "inspections.json",
                        "bands.json",
                        "inspection-profiles.csv",
                        "direction_printed.csv",
                        "plans.json",
                        "equivalences.json");
    }

    @Test
    void isListedForEachServiceInImportOrder() {
        assertThat(BundleFile.ownedBy(ServiceName.COMMITMENTS))
                .containsExactly(
                        BundleFile.SOURCES, BundleFile.OUTCOME_FRAMEWORKS, BundleFile.PLANS);
    }

    @Test
    void isNotFoundUnderAnyOtherName() {
        assertThat(BundleFile.named("NOTES-plans.md")).isEmpty();
        assertThat(BundleFile.ofCollection("notes")).isEmpty();
    }
}
