package org.outcomes.inspections.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.testkit.table.CollectionForms;

@QuarkusTest
@WithDatabase
class CollectionFormsTest {

    @BeforeEach
    void start() {
        Bundle.whole();
    }

    // Counted in the files of the sample evidence.
    @ParameterizedTest
    @CsvSource({
        "/v1/inspections, 8",
        "/v1/findings, 153",
        "/v1/findings?kind=weakness&asOf=2010-08-26, 36",
        "/v1/recommendations, 47",
        "/v1/interventions, 1",
        "/v1/interventions?asOf=2009-12-15, 0",
        "/v1/inspection-frameworks, 8",
        "/v1/judgements, 55",
        "/v1/inspection-profiles, 70",
        "/v1/bands, 1",
        "/v1/printed-directions, 7",
        "/v1/sources, 6",
        "/v1/outcome-frameworks, 3"
    })
    void theCsvEqualsTheJson(String path, int items) {
        assertThat(CollectionForms.verifySame(path)).isEqualTo(items);
    }
}
