package org.outcomes.inspections.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.inspections.fixture.Trees;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class InterventionResourceTest {

    @BeforeEach
    void start() {
        Bundle.upTo(BundleFile.INSPECTION_FRAMEWORKS);
        Bundle.post(BundleFile.INSPECTIONS, Trees.INSPECTION).statusCode(200);
    }

    // Known on 2010-10-20, lifted in March 2011: its last day counts.
    @ParameterizedTest
    @CsvSource({
        "2010-10-19, false, false",
        "2010-10-20, true, true",
        "2011-03-30, true, true",
        "2011-03-31, true, false",
        "2011-04-01, true, false"
    })
    void isInForceUntilTheDayOnWhichItIsLifted(String day, boolean known, boolean inForce) {
        JsonPath listed = Bundle.get("/v1/interventions?asOf=" + day);
        JsonPath evidence = Bundle.get("/v1/areas/E08000018/evidence?asOf=" + day);

        assertThat(listed.getList("items")).hasSize(known ? 1 : 0);
        if (known) {
            assertThat(listed.getBoolean("items[0].inForce")).isEqualTo(inForce);
            assertThat(listed.getString("items[0].liftedOn")).isEqualTo("2011-03");
        }
        assertThat(evidence.getList("overall.interventionsInForce")).hasSize(inForce ? 1 : 0);
    }
}
