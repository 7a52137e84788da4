package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.outcomes.endtoend.SuiteUnderTest.asAdministrator;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.reference.bundle.BundleFile;

/** Writes through the gateway that are checked before, and that may be repeated. */
@ExtendWith(SuiteUnderTest.class)
class WritesIT {

    private static final String ROTHERHAM = "/v1/areas/" + SuiteUnderTest.ROTHERHAM;

    @Test
    void replacesARecordOnlyWhereItIsAsItWasRead() {
        Response read = given().get(ROTHERHAM);

        put(read, "If-Match", read.header("ETag"))
                .statusCode(200)
                .header("ETag", equalTo(read.header("ETag")))
                .body("name", equalTo("Rotherham"));
        put(read, "If-Match", "\"another\"")
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
    }

    @ParameterizedTest
    @CsvSource({"If-None-Match, *, 412", "If-None-Match, '\"a\"', 428", "If-Match, a, 400"})
    void refusesAnyOtherPrecondition(String header, String value, int status) {
        put(given().get(ROTHERHAM), header, value).statusCode(status);
    }

    @Test
    void doesARequestWithAKeyOnce() throws IOException {
        String key = '"' + UUID.randomUUID().toString() + '"';

        Response first = imported(BundleFile.AREAS, key);
        Response again = imported(BundleFile.AREAS, key);

        first.then().statusCode(200).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void refusesTheKeyOfAnotherRequest() throws IOException {
        String key = '"' + UUID.randomUUID().toString() + '"';
        imported(BundleFile.AREAS, key).then().statusCode(200);

        asAdministrator()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body("code,name,kind,parent\n")
                .post(BundleFile.AREAS.importPath())
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"))
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    private static ValidatableResponse put(Response read, String header, String value) {
        return asAdministrator()
                .header(header, value)
                .contentType("application/json")
                .body(read.asString())
                .put(ROTHERHAM)
                .then();
    }

    private static Response imported(BundleFile file, String key) throws IOException {
        RequestSpecification request = asAdministrator().header("Idempotency-Key", key);
        return request.contentType(file.mediaType())
                .body(Files.readAllBytes(SuiteUnderTest.BUNDLE.resolve(file.fileName())))
                .post(file.importPath());
    }
}
