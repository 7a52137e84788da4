package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person would get wrong, and the problem document that says so. */
@ExtendWith(SuiteUnderTest.class)
class WrongInputIT {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/v1/areas/E08000018/outcome-areas/being-healthy?asOf=2009-02-30,asOf,2009-02-30",
        "/v1/areas/E08000018/outcome-areas/being-healthy?asOf=2999-01-01,asOf,2999-01-01",
        "/v1/areas/E08000018/outcome-areas/being-healthy?day=2009-12-16,day,2009-12-16",
        "/v1/areas/E08000018/outcome-areas?asOf=yesterday,asOf,yesterday",
        "/v1/observations?period=FY2009-11,period,FY2009-11",
        "/v1/observations?size=0,size,0",
        "/v1/observations?size=1001,size,1001",
        "/v1/observations?vintage=newest,vintage,newest",
        "/v1/observations?cursor=abc,cursor,abc",
        "/v1/observations?Indicator=x,Indicator,x",
        "/v1/judgements?scope=everyone,scope,everyone",
        "/v1/commitments?kind=promise,kind,promise"
    })
    void namesTheParameterAndQuotesTheValue(String path, String parameter, String value) {
        given().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].value", equalTo(value))
                .body("requestId", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/areas/E99999999/outcome-areas/being-healthy",
                "/v1/areas/E08000018/outcome-areas/being-wealthy",
                "/v1/areas/E99999999/outcome-areas",
                "/v1/areas/E99999999",
                "/v1/indicators/no-such-indicator",
                "/v1/inspections/no-such-inspection",
                "/v1/plans/no-such-plan",
                "/v1/plans/cypp-2007/commitments/h99",
                "/v1/outcome-frameworks/no-such-framework",
                "/v1/areas/E08000018/evidence",
                "/v1/nothing",
                "/nothing"
            })
    void answersWithAProblemWhereThereIsNothing(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/observations?indicator=no-such-indicator",
                "/v1/observations?area=E99999999",
                "/v1/judgements?inspection=no-such-inspection",
                "/v1/commitments?plan=no-such-plan"
            })
    void saysWhyAFilterFindsNothing(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("warnings.size()", equalTo(1))
                .body("warnings", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/observations/imports",
                "/v1/plans/imports",
                "/v1/sources/imports",
                "/v1/imports"
            })
    void takesNoImportWithoutAToken(String path) {
        given().contentType(contentType(path))
                .body("anything".getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", notNullValue());
    }

    @Test
    void namesEveryFaultOfARefusedFileAndStoresNothing() {
        String rows =
                """
                indicator,area,period,breakdown,value,status,published_on,source,locator,note
                smoking-in-pregnancy,E08000018,FY2010-11-Q1,,20.1,final,2010-08-27,slac-2010,para 1,
                smoking-in-pregnancy,E08000018,FY2010-12-Q1,,20.1,final,2010-08-27,slac-2010,para 1,
                no-such-indicator,E08000018,FY2010-11-Q2,,20.1,final,2010-08-27,slac-2010,para 1,
                smoking-in-pregnancy,E08000018,FY2010-11-Q3,,many,final,2010-08-27,slac-2010,para 1,
                """;
        SuiteUnderTest.asAdministrator()
                .contentType("text/csv")
                .body(rows)
                .post("/v1/observations/imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("report.faults.find { it.line == 3 }.column", equalTo("period"))
                .body("report.faults.find { it.line == 3 }.value", equalTo("FY2010-12-Q1"))
                .body("report.faults.find { it.line == 4 }.column", equalTo("indicator"))
                .body("report.faults.find { it.line == 5 }.value", equalTo("many"));
        given().queryParam("indicator", "smoking-in-pregnancy")
                .queryParam("period", "FY2010-11-Q1")
                .get("/v1/observations")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    private static String contentType(String path) {
        return switch (path) {
            case "/v1/plans/imports" -> "application/json";
            case "/v1/imports" -> "application/zip";
            default -> "text/csv";
        };
    }
}
