package org.outcomes.endtoend;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Views and report cards of Rotherham as the gateway answers them; each is asked for once. */
final class View {

    private static final Map<String, String> ASKED = new ConcurrentHashMap<>();

    private View() {}

    static JsonPath of(String outcomeArea, String asOf) {
        return path(
                ASKED.computeIfAbsent(outcomeArea + asOf, key -> get(address(outcomeArea, asOf))));
    }

    static JsonPath fresh(String outcomeArea, String asOf) {
        return path(get(address(outcomeArea, asOf)));
    }

    static JsonPath reportCard(String asOf) {
        return path(
                ASKED.computeIfAbsent(
                        "card" + asOf, key -> get(areas() + "?framework=ecm-2004&asOf=" + asOf)));
    }

    private static String address(String outcomeArea, String asOf) {
        return areas() + "/" + outcomeArea + "?asOf=" + asOf;
    }

    private static String areas() {
        return "/v1/areas/" + SuiteUnderTest.ROTHERHAM + "/outcome-areas";
    }

    private static String get(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    // Each caller has its own, since a JsonPath keeps the root that was last set.
    private static JsonPath path(String answer) {
        return JsonPath.from(answer)
                .using(
                        JsonPathConfig.jsonPathConfig()
                                .numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    /** The entry of a measure in a view. */
    static Map<String, Object> measure(JsonPath view, String indicator, String breakdown) {
        List<Map<String, Object>> entries = view.getList("indicators");
        return entries.stream()
                .filter(entry ->
                        entry.get("code").equals(indicator)
                                && entry.get("breakdown").equals(breakdown))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(indicator + " [" + breakdown + "] is not listed"));
    }

    /** The entry of a commitment in a view, by its printed code. */
    static Map<String, Object> commitment(JsonPath view, String code) {
        List<Map<String, Object>> entries = view.getList("commitments");
        return entries.stream()
                .filter(entry -> entry.get("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not listed"));
    }
}
