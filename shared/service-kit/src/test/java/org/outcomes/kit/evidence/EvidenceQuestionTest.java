package org.outcomes.kit.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class EvidenceQuestionTest {

    private static final String PATH = "/v1/examples/E08000018/evidence";

    @Test
    void readsDayFrameworkAndOutcomeArea() {
        given().queryParam("asOf", "2009-12-16")
                .queryParam("framework", "ecm-2004")
                .queryParam("outcomeArea", "being-healthy")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("viewpoint.asOf", equalTo("2009-12-16"))
                .body("framework", equalTo("ecm-2004"))
                .body("outcomeArea", equalTo("being-healthy"));
    }

    @Test
    void asksForEverythingWhereNothingIsNamed() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .body("framework", nullValue())
                .body("outcomeArea", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECM-2004", "ecm_2004", "ecm 2004", "-", "é", "ecm-2004/being-healthy"})
    void refusesAMalformedCodeAndNamesItsParameter(String code) {
        for (String name : new String[] {"framework", "outcomeArea"}) {
            given().queryParam(name, code)
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(1))
                    .body("errors[0].parameter", equalTo(name))
                    .body("errors[0].value", equalTo(code));
        }
    }

    @Test
    void tellsAllFaultsAtOnce() {
        given().get(PATH + "?asOf=2009-02-30&framework=A&outcomeArea=B")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("asOf", "framework", "outcomeArea"));
    }
}
