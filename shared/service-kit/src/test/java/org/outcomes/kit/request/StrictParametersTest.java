package org.outcomes.kit.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class StrictParametersTest {

    private static final String LIST = "/v1/examples";

    @Test
    void takesEveryParameterThatThePathKnows() {
        given().queryParam("asOf", "2009-12-16")
                .queryParam("size", "3")
                .queryParam("area", "a", "b")
                .queryParam("older-name", "x")
                .when()
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].asOf", equalTo("2009-12-16"));
    }

    @Test
    void refusesAParameterThatThePathDoesNotKnowAndNamesThoseItKnows() {
        given().get(LIST + "?asof=2009-12-16")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("asof"))
                .body("errors[0].value", equalTo("2009-12-16"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "This path knows no parameter asof. It takes: area, asOf, cursor,"
                                        + " format, older-name, part, size."));
    }

    @Test
    void refusesAnyParameterWhereThePathTakesNone() {
        given().get(LIST + "/a?size=1")
                .then()
                .statusCode(400)
                .body(
                        "errors[0].detail",
                        equalTo("This path knows no parameter size. It takes none."));
    }

    @Test
    void refusesASecondValueOfWhatMayStandOnce() {
        given().get(LIST + "?asOf=2009-12-16&asOf=2009-12-16")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("asOf"))
                .body("errors[0].value", equalTo("2009-12-16, 2009-12-16"))
                .body("errors[0].detail", equalTo("The parameter asOf stands more than once."));
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=,asOf",
        "asOf,asOf",
        "size=,size",
        "cursor=,cursor",
        "older-name=,older-name",
        "area=,area",
        "area=x&area=,area"
    })
    void refusesAnEmptyValue(String query, String name) {
        given().get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(name))
                .body("errors[0].value", equalTo(""));
    }

    @Test
    void takesAnEmptyValueWhereItMeansSomething() {
        given().get(LIST + "?part=&part=x&size=1").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"older-name=%00,older-name", "older-name=a%00b,older-name", "area=x&area=%00,area"})
    void refusesNulWhichNoDatabaseCouldLookFor(String query, String name) {
        given().urlEncodingEnabled(false)
                .get(LIST + "?" + query)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(name))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "The text has the character NUL (U+0000), which cannot be"
                                        + " stored."));
    }

    @Test
    void findsNothingAtAnAddressWithNul() {
        given().urlEncodingEnabled(false)
                .get(LIST + "/a%00b")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        given().get(LIST + "?size=&foo=1&asOf=a&asOf=b&Area=x")
                .then()
                .statusCode(400)
                .body("detail", equalTo("4 parameters are wrong; each is named in errors."))
                .body("errors.parameter", contains("Area", "asOf", "foo", "size"));
    }
}
