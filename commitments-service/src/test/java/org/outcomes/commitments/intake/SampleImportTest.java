package org.outcomes.commitments.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class SampleImportTest {

    private static final String KINDS = "records.kind";

    @BeforeEach
    void startWithReferences() {
        Bundle.startWithReferences();
    }

    /**
     * NOTES-plans.md: 80 commitments and 83 statuses in cypp-2007, 43 items in
     * improvement-plan-2009; 30 + 30 + 20 rows have 87 + 171 + 87 measurements, the improvement
     * plan 7; H08, H12 and E&A04 have two strands each.
     */
    @Test
    void takesEveryRecordOfTheSamplePlans() {
        Bundle.postPlans(Bundle.text(BundleFile.PLANS))
                .statusCode(200)
                .body("file", equalTo("plans.json"))
                .body("accepted", equalTo(2))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo(0))
                .body("rejected", equalTo(0))
                .body("faults", empty())
                .body(
                        KINDS,
                        contains(
                                "plan",
                                "commitment",
                                "strand",
                                "update",
                                "measurement",
                                "progress-report"))
                .body("records.accepted", contains(2, 80 + 43, 6, 83 + 43, 87 + 171 + 87 + 7, 1));
    }

    @Test
    void findsAllOfItUnchangedTheSecondTime() {
        Bundle.postPlans(Bundle.text(BundleFile.PLANS)).statusCode(200);

        Bundle.postPlans(Bundle.text(BundleFile.PLANS))
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("records.unchanged", contains(2, 123, 6, 126, 352, 1))
                .body("records.revised", contains(0, 0, 0, 0, 0, 0))
                .body("revision", nullValue());
    }
}
