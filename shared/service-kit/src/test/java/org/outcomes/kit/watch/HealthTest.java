package org.outcomes.kit.watch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class HealthTest {

    @Test
    void isAliveAndSaysWhichProgramItIs() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks[0].name", equalTo("process"))
                .body("checks[0].data.service", equalTo("service-kit"))
                .body("checks[0].data.secondsSinceStart", greaterThanOrEqualTo(0));
    }

    @Test
    void isReadyWhenTheDatabaseAnswersAndHasItsTables() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'database' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'database' }.data.reachable", equalTo(true))
                .body("checks.find { it.name == 'database' }.data.migrated", equalTo(true));
    }
}
