package org.outcomes.kit.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.kit.example.RawRequest;
import org.outcomes.testkit.database.ServiceDatabase;

/** Holds what is told here against what the server does. */
@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class ContentCodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "x-gzip",
                "GZIP",
                "gzip;q=0.1",
                "gzip;q=0",
                "gzip;q=x",
                "br, gzip;q=0",
                "deflate",
                "deflate, gzip;q=0.5",
                "deflate;q=0.5, gzip",
                "br",
                "br, *;q=0.1",
                "gzip;q=0, *",
                "*",
                "*;q=0",
                "identity",
                "gzip, deflate, br, zstd",
                ","
            })
    void tellsWhatTheServerDoes(String header) throws IOException {
        try (RawRequest request =
                RawRequest.open(
                        RestAssured.port,
                        "GET",
                        "/v1/examples",
                        "Accept-Encoding: " + header,
                        "Connection: close")) {
            boolean zipped =
                    (request.status() + request.rest())
                            .toLowerCase(Locale.ROOT)
                            .contains("content-encoding: gzip");
            assertThat(ContentCoding.of(header))
                    .isEqualTo(zipped ? ContentCoding.GZIP : ContentCoding.IDENTITY);
        }
    }

    @Test
    void sendsContentAsItIsWhereNothingIsSaid() {
        assertThat(ContentCoding.of(null)).isEqualTo(ContentCoding.IDENTITY);
    }
}
