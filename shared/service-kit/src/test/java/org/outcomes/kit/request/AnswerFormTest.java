package org.outcomes.kit.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.RawRequest;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class AnswerFormTest {

    private static final String LIST = "/v1/examples?size=1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;q=0.5",
                "application/*",
                "*/*",
                "text/html, */*;q=0.1",
                "application/problem+json, application/json",
                "text/csv;q=0.1, application/json; q=0.2; x=y",
                "application/csvm+json;q=0.3, application/json;q=0.5, text/csv;q=0.4"
            })
    void answersInJsonWhereThatIsTaken(String accept) {
        given().header("Accept", accept)
                .get(LIST)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items[0].number", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml, image/*",
                "application/json;q=0",
                "text/csv;q=0.0",
                "*/*;q=0",
                "foo",
                "/",
                "application/problem+json"
            })
    void saysThatAnotherFormIsNotAvailable(String accept) {
        given().header("Accept", accept)
                .get(LIST)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not-acceptable"))
                .body("detail", containsString("application/json"));
    }

    @Test
    void answersHeadAsGetWithoutTheBody() {
        given().head("/v1/examples?size=2")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body(emptyString());
        given().head("/v1/examples?foo=1").then().statusCode(400);
        given().head("/v1/sources").then().statusCode(200);
    }

    @Test
    void tellsWithOptionsWhatTheAddressTakes() {
        given().options("/v1/examples")
                .then()
                .statusCode(200)
                .header("Allow", containsString("GET"))
                .header("Allow", containsString("HEAD"));
    }

    @Test
    void refusesOtherMethodsWithAProblem() {
        given().put("/v1/examples")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("code", equalTo("method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "foo", "text/", "application/json", "text/csv2"})
    void refusesABodyOfAnotherFormWithAProblem(String contentType) throws IOException {
        try (RawRequest request =
                RawRequest.open(
                        RestAssured.port,
                        "POST",
                        "/v1/sources/imports",
                        "Authorization: Bearer " + Tokens.administrator(),
                        "Content-Type: " + contentType,
                        "Content-Length: 1",
                        "Connection: close")) {
            request.send("x");
            assertThat(request.status()).isEqualTo("HTTP/1.1 415 Unsupported Media Type");
            assertThat(request.rest())
                    .contains("Content-Type: application/problem+json")
                    .contains("\"code\":\"unsupported-media-type\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/v1/nope", "/v1/examples/a/b/c"})
    void findsNothingElsewhereAndSaysSoInAProblem(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("requestId", notNullValue());
    }

    @Test
    void keepsTheInsideToItselfWhenItFails() {
        given().header("X-Request-Id", "test-42")
                .get("/v1/examples/failure")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .header("X-Request-Id", "test-42")
                .body("requestId", equalTo("test-42"))
                .body("detail", not(containsString("secret")))
                .body("errors.size()", equalTo(0));
    }
}
