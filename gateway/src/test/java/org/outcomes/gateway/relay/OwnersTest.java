package org.outcomes.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.reference.bundle.ServiceName;

class OwnersTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/areas, INDICATORS",
        "/v1/areas/E08000018, INDICATORS",
        "/v1/areas/imports, INDICATORS",
        "/v1/comparator-sets, INDICATORS",
        "/v1/indicators/obesity/series, INDICATORS",
        "/v1/indicators/obesity/position, INDICATORS",
        "/v1/observations, INDICATORS",
        "/v1/scorecard, INDICATORS",
        "/v1/inspection-frameworks/apa-2008, INSPECTIONS",
        "/v1/recommendations/jar-2006-r2/responses, INSPECTIONS",
        "/v1/interventions, INSPECTIONS",
        "/v1/bands, INSPECTIONS",
        "/v1/printed-directions/imports, INSPECTIONS",
        "/v1/plans/cypp-2007/commitments/h02/history, COMMITMENTS",
        "/v1/commitments, COMMITMENTS",
    })
    void passesAResourceOnToItsOwner(String path, ServiceName owner) {
        assertThat(Owners.of(path)).hasValue(owner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/areas/E08000018/evidence",
                "/v1/areas/E08000018/outcome-areas",
                "/v1/areas/E08000018/outcome-areas/being-healthy",
                "/v1/areas/E08000018/days",
                "/v1/sources",
                "/v1/outcome-frameworks/ecm-2004",
                "/v1/imports",
                "/v1/nothing",
                "/v1/",
                "/v1",
                "/q/health",
                "/v2/plans",
            })
    void keepsOrRefusesEverythingElse(String path) {
        assertThat(Owners.of(path)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BundleFile.class)
    void importsEveryFileWhereItsOwnerIs(BundleFile file) {
        if (file.owners().size() == 1) {
            assertThat(Owners.of(file.importPath())).hasValue(file.owners().getFirst());
        } else {
            assertThat(Owners.of(file.importPath())).as("the gateway sends it to all").isEmpty();
        }
    }
}
