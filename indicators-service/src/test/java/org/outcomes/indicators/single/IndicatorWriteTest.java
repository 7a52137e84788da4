package org.outcomes.indicators.single;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.outcomes.indicators.fixture.Put.created;
import static org.outcomes.indicators.fixture.Put.replaced;
import static org.outcomes.indicators.fixture.Put.tagOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.indicators.fixture.Bundle;
import org.outcomes.indicators.fixture.Database;
import org.outcomes.indicators.fixture.Json;
import org.outcomes.indicators.fixture.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class IndicatorWriteTest {

    private static final String SMOKING = "/v1/indicators/smoking-in-pregnancy";

    @BeforeEach
    void indicatorsOfTheBundle() {
        Database.empty();
        Bundle.importUpTo(BundleFile.INDICATORS);
    }

    @Test
    void takesBackWhatItGave() {
        long entries = Database.count("ledger");
        for (String code : new String[] {"smoking-in-pregnancy", "breastfeeding-initiation"}) {
            String path = "/v1/indicators/" + code;
            replaced(path, Json.get(path).toString()).then().statusCode(200);
        }
        assertThat(Database.count("ledger")).isEqualTo(entries);
    }

    @Test
    void writesEveryField() {
        ObjectNode indicator = smoking();
        indicator.put("title", "Smoking when the baby is born");
        indicator.put("definition", "Another one.");
        indicator.put("unit", "rate-per-1000");
        indicator.put("polarity", "neither");
        indicator.put("decimals", 1);
        indicator.put("frequency", "annual");
        indicator.put("behaviour", "flow");
        indicator.put("headlinePeriod", "FY");
        indicator.put("seasonal", false);
        indicator.put("tolerance", new BigDecimal("0.25"));
        indicator.put("minimumChange", 2);
        indicator.putArray("outcomeAreas").add("staying-safe").add("being-healthy");
        indicator.putArray("aliases").add("NI126").add("SATOD");
        Response answer = replaced(SMOKING, indicator.toString());
        answer.then().statusCode(200);
        assertThat(Json.get(SMOKING).toString()).isEqualTo(indicator.toString());
        assertThat(answer.header("ETag")).isEqualTo(tagOf(SMOKING));
    }

    @Test
    void createsAnIndicatorAfterAllOthers() {
        created("/v1/indicators/new-one", smoking().put("code", "new-one").toString())
                .then()
                .statusCode(201)
                .body("code", is("new-one"));
        given().get("/v1/indicators?size=1000").then().body("items.last().code", is("new-one"));
    }

    @Test
    void movesTheAnswersOfTheOutcomeAreasThatItIsInAndWasIn() {
        ObjectNode indicator = smoking();
        indicator.putArray("outcomeAreas").add("staying-safe");
        replaced(SMOKING, indicator.toString()).then().statusCode(200);
        assertThat(
                        Database.number(
                                """
                                select count(*) from ledger where record = 'indicators/smoking-in-pregnancy'
                                  and scopes = array['being-healthy', 'staying-safe']
                                """))
                .isEqualTo(1);
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("/title", indicator -> indicator.putNull("title")),
                wrong("/title", indicator -> indicator.put("title", 5)),
                wrong("/unit", indicator -> indicator.put("unit", "furlongs")),
                wrong("/decimals", indicator -> indicator.put("decimals", 10)),
                wrong("/decimals", indicator -> indicator.put("decimals", -1)),
                wrong("/decimals", indicator -> indicator.put("decimals", "2")),
                wrong("/decimals", indicator -> indicator.put("decimals", new BigDecimal("1.5"))),
                wrong("/seasonal", indicator -> indicator.put("seasonal", "no")),
                wrong("/seasonal", indicator -> indicator.putNull("seasonal")),
                wrong("/seasonal", indicator -> indicator.remove("seasonal")),
                wrong("/tolerance", indicator -> indicator.put("tolerance", -1)),
                wrong("/tolerance", indicator -> indicator.put("tolerance", "1")),
                wrong("/headlinePeriod", indicator -> indicator.put("headlinePeriod", "XY")),
                wrong("/disclosure", indicator -> indicator.put("disclosure", "counts")),
                wrong("/outcomeAreas", indicator -> indicator.putArray("outcomeAreas")),
                wrong(
                        "/outcomeAreas",
                        indicator -> indicator.putArray("outcomeAreas").add("nowhere")),
                wrong("/outcomeAreas", indicator -> indicator.put("outcomeAreas", "being-healthy")),
                wrong(
                        "/outcomeAreas",
                        indicator -> indicator.putArray("outcomeAreas").add("a").add("a")),
                wrong("/aliases", indicator -> indicator.putArray("aliases").add("")),
                wrong("/aliases", indicator -> indicator.putArray("aliases").add("a;b")),
                wrong("/aliases", indicator -> indicator.putArray("aliases").add(5)),
                wrong("/headline_period", indicator -> indicator.put("headline_period", "FY")));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void refusesAFieldAndNamesIt(String pointer, Consumer<ObjectNode> change) {
        ObjectNode indicator = smoking();
        change.accept(indicator);
        replaced(SMOKING, indicator.toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        replaced(
                        SMOKING,
                        smoking()
                                .put("unit", "furlongs")
                                .put("tolerance", -1)
                                .put("polarity", 1)
                                .put("extra", true)
                                .toString())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/unit", "/tolerance", "/polarity", "/extra"));
    }

    private static Arguments wrong(String pointer, Consumer<ObjectNode> change) {
        return Arguments.of(pointer, change);
    }

    private static ObjectNode smoking() {
        return (ObjectNode) Json.get(SMOKING);
    }
}
