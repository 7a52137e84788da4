package org.outcomes.gateway.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(StubServices.class)
class DocumentRoutesTest {

    private static final Path KEPT = Path.of("../docs/api/openapi.json");

    @Test
    void servesTheKeptDocument() throws IOException {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo(Files.readString(KEPT)));
    }

    @Test
    void servesItAsYaml() throws IOException {
        String yaml =
                given().queryParam("format", "yaml")
                        .get("/openapi")
                        .then()
                        .statusCode(200)
                        .contentType("application/yaml")
                        .body(startsWith("openapi: 3.1.0"))
                        .extract()
                        .asString();
        assertThat(new YAMLMapper().readTree(yaml))
                .isEqualTo(new ObjectMapper().readTree(KEPT.toFile()));
    }

    @Test
    void doesNotSendItAgainToWhoHasIt() {
        String tag = given().get("/openapi").header("ETag");
        given().header("If-None-Match", tag).get("/openapi").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/"})
    void servesAReaderThatMayLoadNothingFromElsewhere(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", startsWith("default-src 'self';"))
                .body(not(containsString("//")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/reader.js",
                "/docs/reader/swagger-ui.css",
                "/docs/reader/swagger-ui-bundle.js"
            })
    void servesWhatTheReaderLoads(String address) {
        given().get(address).then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void leavesOtherAddressesBelowTheReaderFree() {
        given().get("/docs/problems/there-is-no-such-problem").then().statusCode(404);
    }
}
