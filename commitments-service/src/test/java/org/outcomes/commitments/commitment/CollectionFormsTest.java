package org.outcomes.commitments.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.commitments.Bundle;
import org.outcomes.commitments.WithDatabase;
import org.outcomes.testkit.table.CollectionForms;

@QuarkusTest
@WithDatabase
class CollectionFormsTest {

    private static boolean loaded;

    @BeforeEach
    void loadOnce() {
        if (!loaded) {
            Bundle.startWithEverything();
            loaded = true;
        }
    }

    // Counted by hand in NOTES-plans.md.
    @ParameterizedTest
    @CsvSource({
        "/v1/commitments, 123",
        "/v1/commitments?status=red, 9",
        "/v1/plans/cypp-2007/commitments, 80",
        "/v1/plans/cypp-2007/commitments?status=complete&outcomeArea=staying-safe, 11"
    })
    void theCsvEqualsTheJson(String path, int items) {
        assertThat(CollectionForms.verifySame(path)).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/plans",
        "/v1/plans/cypp-2007/progress-reports",
        "/v1/plans/cypp-2007/commitments/h02/history",
        "/v1/sources",
        "/v1/outcome-frameworks"
    })
    void theCsvOfTheRestEqualsTheJson(String path) {
        assertThat(CollectionForms.verifySame(path)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"area", "plan", "kind", "status", "stage", "outcomeArea", "format"})
    void anEmptyFilterIsRefusedAndNotIgnored(String parameter) {
        given().get("/v1/commitments?" + parameter + "=")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/plans/nowhere/commitments, plan",
        "/v1/plans/nowhere/progress-reports, plan",
        "/v1/plans/cypp-2007/commitments/none/history, slug"
    })
    void aPathThatNamesNothingIsNotFoundInAnyForm(String path, String parameter) {
        for (String format : new String[] {"json", "csv", "csvw"}) {
            given().get(path + "?format=" + format)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("errors.parameter", contains(parameter));
        }
    }
}
