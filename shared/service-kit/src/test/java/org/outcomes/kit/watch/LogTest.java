package org.outcomes.kit.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class LogTest {

    private static final String ID = "log-test-1";
    private static final String SECRET = "a-secret-of-a-person";

    @Test
    void writesOneLineForARequestWithNamedKeys() throws InterruptedException {
        try (WrittenLog log = new WrittenLog()) {
            given().header("X-Request-Id", ID)
                    .get("/v1/examples/abc")
                    .then()
                    .statusCode(200)
                    .header("X-Request-Id", ID);

            JsonNode line = log.first(LogTest::isOfTheRequest);
            assertThat(line.path("message").asText()).isEqualTo("event=request");
            assertThat(line.path("mdc").path("method").asText()).isEqualTo("GET");
            assertThat(line.path("mdc").path("path").asText()).isEqualTo("/v1/examples/{code}");
            assertThat(line.path("mdc").path("status").asText()).isEqualTo("200");
            assertThat(line.path("mdc").path("ms").asText()).containsOnlyDigits();
            assertThat(line.path("mdc").path("bytes").asText())
                    .containsOnlyDigits()
                    .isNotEqualTo("0");
        }
    }

    @Test
    void hasTheIdOfTheRequestInEveryLineThatIsWrittenForIt() throws InterruptedException {
        try (WrittenLog log = new WrittenLog()) {
            given().header("X-Request-Id", ID).get("/v1/examples/failure").then().statusCode(500);

            JsonNode line = log.first(json -> json.path("level").asText().equals("ERROR"));
            assertThat(line.path("mdc").path("requestId").asText()).isEqualTo(ID);
            assertThat(line.path("exception").isMissingNode()).isFalse();
        }
    }

    @Test
    void makesAnIdWhereTheCallerSendsNone() throws InterruptedException {
        try (WrittenLog log = new WrittenLog()) {
            String id = given().get("/v1/examples/abc").header("X-Request-Id");

            JsonNode line =
                    log.first(json -> json.path("mdc").path("requestId").asText().equals(id));
            assertThat(line.path("message").asText()).isEqualTo("event=request");
        }
    }

    @Test
    void namesNeitherTheQueryNorHeadersNorBodiesNorTheCaller() throws InterruptedException {
        String token = Tokens.administrator();
        try (WrittenLog log = new WrittenLog()) {
            given().header("X-Request-Id", ID)
                    .header("Authorization", "Bearer " + token)
                    .header("X-Other", SECRET)
                    .cookie("session", SECRET)
                    .contentType("text/csv")
                    .queryParam("reason", SECRET)
                    .body("id,title\n" + SECRET + ",x\n")
                    .post("/v1/sources/imports")
                    .then()
                    .statusCode(422);
            given().get("/" + SECRET + "?area=" + SECRET).then().statusCode(404);

            log.first(LogTest::isOfTheRequest);
            log.first(json -> json.path("mdc").path("path").asText().equals("unmatched"));
            assertThat(log.text())
                    .doesNotContain(SECRET)
                    .doesNotContain(token)
                    .doesNotContain("test-administrator");
        }
    }

    @Test
    void leavesHealthAndMetricsOut() throws InterruptedException {
        try (WrittenLog log = new WrittenLog()) {
            given().get("/q/health/live").then().statusCode(200);
            given().header("X-Request-Id", ID).get("/v1/examples/abc").then().statusCode(200);

            log.first(LogTest::isOfTheRequest);
            assertThat(log.text()).doesNotContain("/q/health");
        }
    }

    private static boolean isOfTheRequest(JsonNode line) {
        return line.path("loggerName").asText().equals("org.outcomes.access")
                && line.path("mdc").path("requestId").asText().equals(ID);
    }
}
