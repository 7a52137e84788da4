package org.outcomes.inspections.framework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outcomes.inspections.Bundle;
import org.outcomes.inspections.WithDatabase;
import org.outcomes.reference.bundle.BundleFile;

@QuarkusTest
@WithDatabase
class FrameworkResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void start() {
        Bundle.upTo(BundleFile.INSPECTION_FRAMEWORKS);
        Bundle.post(BundleFile.INSPECTION_FRAMEWORKS, Bundle.todaysFrameworks()).statusCode(200);
    }

    @Test
    void givesBackEveryFrameworkOfBothFilesAsItWasWritten() throws Exception {
        ArrayNode written =
                (ArrayNode) JSON.readTree(Bundle.text(BundleFile.INSPECTION_FRAMEWORKS));
        written.addAll((ArrayNode) JSON.readTree(Bundle.todaysFrameworks()));

        assertThat(written).hasSize(14);
        for (JsonNode framework : written) {
            String code = framework.get("code").asText();
            JsonNode given =
                    JSON.readTree(
                            given().get("/v1/inspection-frameworks/" + code)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asString());
            assertThat(asWritten((ObjectNode) given)).as(code).isEqualTo(framework);
        }
    }

    /**
     * The file's form: rules as an object, and what is not known or goes without saying left out.
     */
    private static ObjectNode asWritten(ObjectNode given) {
        ObjectNode rules = JSON.createObjectNode();
        given.get("dueRules")
                .forEach(rule -> rules.set(rule.get("timescale").asText(), rule.get("after")));
        given.set("dueRules", rules);
        String first = given.get("scale").get("code").asText();
        given.get("judgementAreas")
                .forEach(area -> {
                    if (area.get("scale").asText().equals(first)) {
                        ((ObjectNode) area).remove("scale");
                    }
                    if (!area.get("whereItApplies").asBoolean()) {
                        ((ObjectNode) area).remove("whereItApplies");
                    }
                });
        leaveOut(given, "source", "checkedOn");
        if (given.get("otherScales").isEmpty()) {
            given.remove("otherScales");
        } else {
            given.get("otherScales").forEach(FrameworkResourceTest::tidy);
        }
        tidy(given.get("scale"));
        return given;
    }

    private static void tidy(JsonNode scale) {
        leaveOut((ObjectNode) scale, "comparableWith");
        scale.get("grades")
                .forEach(grade ->
                        leaveOut((ObjectNode) grade, "order", "score", "percentFrom", "percentTo"));
    }

    private static void leaveOut(ObjectNode object, String... fields) {
        for (String field : fields) {
            if (object.get(field).isNull()) {
                object.remove(field);
            }
        }
    }

    @Test
    void listsThemByCodePageByPage() {
        List<String> first = Bundle.get("/v1/inspection-frameworks?size=10").getList("items.code");
        String next = Bundle.get("/v1/inspection-frameworks?size=10").getString("page.next");
        List<String> second =
                Bundle.get("/v1/inspection-frameworks?size=10&cursor=" + next)
                        .getList("items.code");

        assertThat(first).hasSize(10).isSorted().startsWith("apa-2008");
        assertThat(second).hasSize(4).isSorted().endsWith("unannounced-car-2009");
    }

    @Test
    void knowsNoOtherFramework() {
        given().get("/v1/inspection-frameworks/ofsted-2099")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void keepsAChangedFrameworkAsANewVersionOfTheWhole() {
        String file =
                Bundle.text(BundleFile.INSPECTION_FRAMEWORKS)
                        .replace("\"outstanding/excellent\"", "\"excellent\"");

        int revised =
                Bundle.post(BundleFile.INSPECTION_FRAMEWORKS, file)
                        .statusCode(200)
                        .extract()
                        .path("revised");

        assertThat(revised).isEqualTo(1);
        assertThat(
                        Bundle.get("/v1/inspection-frameworks/apa-2008")
                                .getString("scale.grades[0].label"))
                .isEqualTo("excellent");
    }
}
