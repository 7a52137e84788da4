package org.outcomes.kit.outcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.LINK;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.NEW;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.OLD;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.file;
import static org.outcomes.kit.outcome.OutcomeFrameworkFiles.imported;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outcomes.testkit.database.EmbeddedDatabase;
import org.outcomes.testkit.database.ServiceDatabase;

@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class OutcomeFrameworkRefusalsTest {

    @Inject Jdbi jdbi;

    @BeforeEach
    void emptyDatabase() {
        EmbeddedDatabase.empty("kit");
    }

    @ParameterizedTest
    @CsvSource({
        "/crosswalk/0/from,old/gone,new/well,There is no outcome area 'old/gone'.",
        "/crosswalk/0/to,old/healthy,gone/well,There is no outcome area 'gone/well'."
    })
    void refusesALinkToAnAreaThatThereIsNot(String pointer, String from, String to, String detail) {
        String link =
                "{\"from\": \"%s\", \"to\": \"%s\", \"relation\": \"exact\"}".formatted(from, to);
        refused(file(OLD + "," + NEW, link), pointer, detail)
                .body("report.rejected", equalTo(1))
                .body("report.records.rejected", contains(0, 1));
    }

    @Test
    void refusesToTakeAnAreaAwayThatTheStoredCrosswalkNames() {
        imported(file(OLD + "," + NEW, LINK));
        String without = OLD.replace("\"healthy\"", "\"other\"");
        refused(
                file(without, ""),
                "/frameworks/0/areas",
                "The stored crosswalk names 'old/healthy'; keep the area.");
        given().get("/v1/outcome-frameworks/old").then().statusCode(200);
    }

    @Test
    void refusesAFrameworkThatStandsTwice() {
        refused(
                file(OLD + "," + NEW + "," + OLD, ""),
                "/frameworks/2/code",
                "The framework stands already at /frameworks/0.");
    }

    @ParameterizedTest
    @CsvSource({"old/healthy,new/well", "new/well,old/healthy"})
    void refusesAPairThatStandsTwiceInWhateverOrder(String from, String to) {
        String second =
                "{\"from\": \"%s\", \"to\": \"%s\", \"relation\": \"exact\"}".formatted(from, to);
        refused(
                file(OLD + "," + NEW, LINK + "," + second),
                "/crosswalk/1/to",
                "The pair stands already at /crosswalk/0.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\": \"new\"|\"code\": \"New\"|/frameworks/0/code",
                "\"code\": \"new\",||/frameworks/0/code",
                "\"title\": \"New\"|\"title\": \" \"|/frameworks/0/title",
                "\"title\": \"New\"|\"title\": 7|/frameworks/0/title",
                "\"from\": null|\"from\": \"04\"|/frameworks/0/from",
                "\"to\": null|\"to\": \"2012-13\"|/frameworks/0/to",
                "\"to\": null|\"until\": null|/frameworks/0/until",
                "\"code\": \"well\"|\"code\": \"W\"|/frameworks/0/areas/0/code",
                "\"order\": 1|\"order\": 0|/frameworks/0/areas/0/order",
                "\"order\": 1|\"order\": 1.5|/frameworks/0/areas/0/order",
                "\"order\": 1|\"order\": \"1\"|/frameworks/0/areas/0/order"
            })
    void refusesAWrongField(String right, String wrong, String pointer) {
        String framework = NEW.replace(right, wrong == null ? "" : wrong);
        imported(file(framework, ""))
                .statusCode(422)
                .body("report.faults", hasSize(1))
                .body("report.faults[0].pointer", equalTo(pointer))
                .body("report.records.rejected", contains(1, 0));
        assertThat(count("outcome_framework")).isZero();
    }

    @Test
    void refusesTwoAreasWithOneCodeOrOneOrder() {
        refused(
                file(OLD.replace("\"safe\"", "\"healthy\""), ""),
                "/frameworks/0/areas",
                "outcome area \"healthy\" stands twice in framework \"old\"");
        refused(
                file(OLD.replace("\"order\": 2", "\"order\": 1"), ""),
                "/frameworks/0/areas/1/order",
                "Another area of the framework has this order.");
    }

    @Test
    void refusesALinkOfAnAreaToItself() {
        refused(
                file(
                        OLD,
                        "{\"from\": \"old/safe\", \"to\": \"old/safe\", \"relation\": \"exact\"}"),
                "/crosswalk/0/to",
                "\"old/safe\" is linked to itself; a crosswalk link joins two areas");
    }

    @Test
    void refusesAFileOfAnotherForm() {
        imported("[]").statusCode(422).body("report.faults[0].pointer", equalTo(""));
        imported("{\"frameworks\": {}}")
                .statusCode(422)
                .body("report.faults[0].pointer", equalTo("/frameworks"));
        imported("{\"framework\": []}")
                .statusCode(422)
                .body("report.faults[0].pointer", equalTo("/framework"));
        imported("{").statusCode(400);
    }

    private ValidatableResponse refused(String file, String pointer, String detail) {
        return imported(file)
                .statusCode(422)
                .body("report.faults", hasSize(1))
                .body("report.faults[0].pointer", equalTo(pointer))
                .body("report.faults[0].detail", equalTo(detail));
    }

    private long count(String table) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
    }
}
