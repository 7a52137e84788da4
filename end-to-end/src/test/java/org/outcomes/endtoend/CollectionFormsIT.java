package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.testkit.table.CollectionForms;

/** Every collection through the gateway: its CSV says what its JSON says. */
@ExtendWith(SuiteUnderTest.class)
class CollectionFormsIT {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sources,6",
        "outcome-frameworks,3",
        "areas,5",
        "indicators,213",
        "observations,509",
        "observations?vintage=all,514",
        "targets?vintage=all,57",
        "breaks,31",
        "equivalences,27",
        "inspection-frameworks,8",
        "inspections,8",
        "judgements,55",
        "findings,153",
        "recommendations,47",
        "interventions,1",
        "inspection-profiles,70",
        "printed-directions,7",
        "bands,1",
        "plans,2",
        "plans/cypp-2007/commitments,80",
        "plans/improvement-plan-2009/commitments,43",
        "commitments,123"
    })
    void saysTheSameInEveryForm(String collection, int items) {
        assertThat(CollectionForms.verifySame("/v1/" + collection)).isEqualTo(items);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "plans/cypp-2007/progress-reports",
        "plans/cypp-2007/commitments/h02/history",
        "observations?asOf=2009-12-16&indicator=smoking-in-pregnancy"
    })
    void saysTheSameInEveryFormOfAPart(String collection) {
        assertThat(CollectionForms.verifySame("/v1/" + collection)).isPositive();
    }

    @Test
    void passesACsvOnWithItsHeadersAndTheAddressThatTheCallerKnows() {
        String here = SuiteUnderTest.suite().url().resolve("/v1/findings").toString();

        given().header("Accept", "text/csv")
                .get("/v1/findings?kind=weakness")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", "inline; filename=\"findings.csv\"")
                .header("Link", containsString("<" + here + "?kind=weakness&format=csvw>"));
    }
}
