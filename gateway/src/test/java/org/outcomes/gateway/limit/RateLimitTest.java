package org.outcomes.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.gateway.stub.CleanSlate;
import org.outcomes.gateway.stub.MovableClock;
import org.outcomes.gateway.stub.StubService.Answer;
import org.outcomes.gateway.stub.StubServices;
import org.outcomes.testkit.token.Tokens;

/** Four requests a minute: one comes back every fifteen seconds. */
@QuarkusTest
@TestProfile(RateLimitTest.FourAMinute.class)
@WithTestResource(StubServices.class)
class RateLimitTest {

    public static class FourAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outcomes.rate-limit.requests", "4", "outcomes.rate-limit.period", "1M");
        }
    }

    private static final String LIST = "/v1/observations";
    private static final String POLICY = "\"default\";q=4;w=60";

    @Inject CleanSlate slate;
    @Inject MovableClock clock;

    @BeforeEach
    void aDayLater() {
        Instant day = clock.instant();
        slate.begin();
        clock.setTo(day.plus(Duration.ofDays(1)));
        StubServices.INDICATORS.answer(LIST, "{\"items\":[]}");
    }

    @Test
    void tellsHowTheClientStandsInEveryAnswer() {
        given().get("/v1/vocabularies/unit")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", POLICY)
                .header("RateLimit", "\"default\";r=3;t=15");
        given().get(LIST)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", POLICY)
                .header("RateLimit", "\"default\";r=2;t=15");
        given().get("/nothing/here")
                .then()
                .statusCode(404)
                .header("RateLimit-Policy", POLICY)
                .header("RateLimit", "\"default\";r=1;t=15");
    }

    @Test
    void refusesWhatGoesBeyondTheQuota() {
        useUp(given());
        int before = StubServices.INDICATORS.requests().size();

        given().get(LIST)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "15")
                .header("RateLimit", "\"default\";r=0;t=15")
                .header("RateLimit-Policy", POLICY)
                .body("type", equalTo("/docs/problems/too-many-requests"))
                .body("code", equalTo("too-many-requests"))
                .body("detail", containsString("4 requests"))
                .body("detail", containsString("15 seconds"));
        assertThat(StubServices.INDICATORS.requests()).hasSize(before);
    }

    @Test
    void goesOnAfterTheTimeItGave() {
        useUp(given());
        clock.forward(Duration.ofSeconds(15));

        given().get(LIST).then().statusCode(200).header("RateLimit", "\"default\";r=0;t=15");
        given().get(LIST).then().statusCode(429);
    }

    @Test
    void takesNothingForWhatIsUnchanged() {
        StubServices.INDICATORS.answer(
                LIST, new Answer(304, "application/json", "", Map.of("ETag", "\"x\"")));

        for (int request = 0; request < 6; request++) {
            given().header("If-None-Match", "\"x\"")
                    .get(LIST)
                    .then()
                    .statusCode(304)
                    .header("RateLimit", "\"default\";r=4;t=0");
        }
    }

    @Test
    void takesNothingForHealth() {
        useUp(given());

        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .header("RateLimit", nullValue())
                .header("RateLimit-Policy", nullValue());
    }

    @Test
    void givesTheSubjectOfATokenAQuotaOfItsOwn() {
        useUp(given());

        withToken().get(LIST).then().statusCode(200).header("RateLimit", "\"default\";r=3;t=15");
        useUp(withToken());
        withToken().get(LIST).then().statusCode(429);
    }

    @Test
    void passesOnABodyOfACallerWithAToken() {
        StubServices.INDICATORS.answer(LIST + "/imports", "{}");

        withToken().contentType("text/csv").body("a,b\n").post(LIST + "/imports");

        assertThat(StubServices.INDICATORS.requests(LIST + "/imports").getFirst().body())
                .isEqualTo("a,b\n");
    }

    @Test
    void givesATokenThatIsNotValidNoQuota() {
        useUp(given());

        given().auth().oauth2("made.up.token").get(LIST).then().statusCode(429);
    }

    @Test
    void leavesItToOthersToRefuseATokenThatIsNotValid() {
        given().auth()
                .oauth2("made.up.token")
                .get("/v1/areas/E08000018/outcome-areas")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .header("RateLimit", "\"default\";r=3;t=15");
        given().auth().oauth2("made.up.token").get(LIST).then().statusCode(200);
        assertThat(StubServices.INDICATORS.requests(LIST).getFirst().header("Authorization"))
                .isEqualTo("Bearer made.up.token");
    }

    @Test
    void doesNotBelieveAClientThatSaysItIsAnother() {
        useUp(given());

        given().header("X-Forwarded-For", "203.0.113.7").get(LIST).then().statusCode(429);
        given().header("Forwarded", "for=203.0.113.7").get(LIST).then().statusCode(429);
    }

    private static RequestSpecification withToken() {
        return given().auth().oauth2(Tokens.administrator());
    }

    private static void useUp(RequestSpecification client) {
        for (int request = 0; request < 4; request++) {
            given().spec(client).get("/v1/vocabularies/unit");
        }
    }
}
