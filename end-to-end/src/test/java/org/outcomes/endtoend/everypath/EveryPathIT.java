package org.outcomes.endtoend.everypath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.endtoend.SuiteUnderTest;
import org.outcomes.endtoend.document.ApiDocument;
import org.outcomes.endtoend.document.Operation;
import org.outcomes.endtoend.document.Parameter;

/** The conventions of the API, asked of every path that the document has. */
@ExtendWith(SuiteUnderTest.class)
class EveryPathIT {

    private static final ApiDocument DOCUMENT = ApiDocument.kept();

    static Stream<Operation> reads() {
        return DOCUMENT.reads();
    }

    static Stream<Operation> writes() {
        return DOCUMENT.operations().stream().filter(operation -> !operation.bodyTypes().isEmpty());
    }

    static Stream<Operation> singles() {
        return reads().filter(operation -> operation.path().contains("{"));
    }

    static Stream<Arguments> malformedValues() {
        return parameters()
                .flatMap(row -> {
                    Parameter parameter = (Parameter) row.get()[1];
                    return parameter.malformed().stream()
                            .map(value -> Arguments.of(row.get()[0], parameter.name(), value));
                });
    }

    static Stream<Arguments> codesOfNothing() {
        return parameters()
                .filter(row -> ((Operation) row.get()[0]).collection())
                .filter(row -> ((Parameter) row.get()[1]).many())
                .flatMap(row -> {
                    Parameter parameter = (Parameter) row.get()[1];
                    return parameter.codeOfNothing().stream()
                            .map(value -> Arguments.of(row.get()[0], parameter.name(), value));
                });
    }

    static Stream<Arguments> parameters() {
        return reads().flatMap(operation ->
                operation.query().map(parameter -> Arguments.of(operation, parameter)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void answersInJsonWithATag(Operation read) {
        given().accept("application/json")
                .get(Addresses.of(read))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", notNullValue())
                .header("Vary", containsString("Accept"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void refusesAParameterThatItDoesNotKnow(Operation read) {
        refuses(read, "nosuchparameter", "x");
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @MethodSource("malformedValues")
    void refusesAMalformedValue(Operation read, String parameter, String value) {
        refuses(read, parameter, value);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parameters")
    void refusesAnEmptyValueOfAParameterThatStandsOnce(Operation read, Parameter parameter) {
        if (!parameter.many()) {
            refuses(read, parameter.name(), "");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parameters")
    void saysInTheDocumentWhatAValueHasToBe(Operation read, Parameter parameter) {
        boolean free = parameter.name().equals("cursor") || parameter.name().equals("breakdown");
        assertThat(free || !parameter.malformed().isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @MethodSource("codesOfNothing")
    void saysWhyACodeInAFilterFindsNothing(Operation list, String parameter, String value) {
        given().queryParam(parameter, value)
                .get(Addresses.of(list))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("warnings", not(empty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("singles")
    void answersNotFoundForANameOfNothing(Operation single) {
        problem(given().get(Addresses.withLast(single, "no-such-thing")).then(), 404, "not-found");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void refusesAFormThatItDoesNotHave(Operation read) {
        problem(
                given().accept("application/xml").get(Addresses.of(read)).then(),
                406,
                "not-acceptable");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void refusesABodyInAnotherForm(Operation write) {
        problem(
                SuiteUnderTest.asAdministrator()
                        .contentType("application/xml")
                        .body("<a/>")
                        .request(write.method(), Addresses.of(write))
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void takesNoWriteWithoutAToken(Operation write) {
        problem(
                given().contentType(write.bodyTypes().getFirst())
                        .body("x".getBytes(StandardCharsets.UTF_8))
                        .request(write.method(), Addresses.of(write))
                        .then(),
                401,
                "unauthenticated");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void givesTheSameHeadersToHead(Operation read) {
        String address = Addresses.of(read);
        String tag = given().get(address).then().extract().header("ETag");
        given().head(address)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .contentType("application/json")
                .body(equalTo(""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void saysWhichMethodsItTakes(Operation read) {
        given().options(Addresses.of(read))
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 204))
                .header("Allow", containsString("GET"));
        problem(given().delete(Addresses.of(read)).then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void answersNotModifiedToTheTagThatItGave(Operation read) {
        String address = Addresses.of(read);
        String tag = given().get(address).then().extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        given().header("If-None-Match", "\"another\"").get(address).then().statusCode(200);
    }

    private static void refuses(Operation read, String parameter, String value) {
        Response answer = given().queryParam(parameter, value).get(Addresses.of(read));
        assertThat(answer.statusCode()).as("%s?%s=%s", read, parameter, value).isEqualTo(400);
        problem(answer.then(), 400, "malformed-request")
                .body("errors.parameter", hasItem(parameter));
    }

    private static ValidatableResponse problem(
            ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", containsString(code))
                .body("requestId", notNullValue());
    }
}
