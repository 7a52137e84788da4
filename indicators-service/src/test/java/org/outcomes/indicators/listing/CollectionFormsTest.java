package org.outcomes.indicators.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.testkit.table.CollectionForms;

@QuarkusTest
@WithDatabase
class CollectionFormsTest {

    @BeforeEach
    void loadTheBundle() {
        Bundle.loaded();
    }

    // The records of the files of the sample evidence.
    @ParameterizedTest
    @CsvSource({
        "/v1/areas, 5",
        "/v1/indicators, 213",
        "/v1/observations, 509",
        "/v1/observations?vintage=all, 514",
        "/v1/observations?indicator=looked-after-children&breakdown=&asOf=2010-12-31, 2",
        "/v1/breaks, 31",
        "/v1/indicators?outcomeArea=being-healthy, 34",
        "/v1/targets?vintage=all, 57",
        "/v1/equivalences, 27",
        "/v1/sources, 6",
        "/v1/outcome-frameworks, 3"
    })
    void theCsvEqualsTheJson(String path, int items) {
        assertThat(CollectionForms.verifySame(path)).isEqualTo(items);
    }

    @Test
    void theMetadataNamesTheSourcesThatWerePublicThatDay() {
        given().get("/v1/observations?format=csvw&asOf=2009-12-16")
                .then()
                .statusCode(200)
                .body("'dc:source'.'dc:identifier'", hasItem("cypp-progress-2009"))
                .body(
                        "'dc:source'.find { it.'dc:identifier' == 'cypp-progress-2009' }"
                                + ".keySet().sort()",
                        contains(
                                "dc:identifier",
                                "dc:license",
                                "dc:publisher",
                                "dc:title",
                                "schema:creditText"));
        given().get("/v1/observations?format=csvw&asOf=2000-01-01")
                .then()
                .body("'dc:source'.size()", is(0));
    }
}
