package org.outcomes.endtoend.everypath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outcomes.endtoend.SuiteUnderTest;
import org.outcomes.endtoend.document.ApiDocument;
import org.outcomes.endtoend.document.Operation;

/** Pages and cursors of every collection that the document has. */
@ExtendWith(SuiteUnderTest.class)
class EveryCollectionIT {

    static Stream<Operation> collections() {
        return ApiDocument.kept().reads().filter(Operation::collection);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void leadsThroughAllItemsToALastPage(Operation list) {
        String address = Addresses.of(list);
        List<Map<String, Object>> whole = itemsFrom(address + "?size=1000");
        int size = Math.max(1, whole.size() / 3);

        assertThat(itemsFrom(address + "?size=" + size)).isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void refusesACursorThatWasChanged(Operation list) {
        String cursor = cursorOf(list);
        char first = cursor.charAt(0) == 'A' ? 'B' : 'A';

        refusesCursor(Addresses.of(list) + "?cursor=" + first + cursor.substring(1));
        refusesCursor(Addresses.of(list) + "?cursor=" + cursor.substring(0, cursor.length() - 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void refusesACursorOfAnotherQuestion(Operation list) {
        String cursor = cursorOf(list);

        refusesCursor(Addresses.of(list) + "?asOf=2013-01-31&cursor=" + cursor);
        list.query("area")
                .ifPresent(_ ->
                        refusesCursor(Addresses.of(list) + "?area=E08000018&cursor=" + cursor));
        String other = list.path().equals("/v1/observations") ? "/v1/targets" : "/v1/observations";
        refusesCursor(other + "?cursor=" + cursor);
    }

    private static List<Map<String, Object>> itemsFrom(String first) {
        List<Map<String, Object>> items = new ArrayList<>();
        String address = first;
        while (address != null) {
            Response answer = given().urlEncodingEnabled(false).get(address);
            JsonPath page = answer.then().statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            String next = page.getString("page.next");
            String link = answer.header("Link");
            assertThat(link != null && link.contains("rel=\"next\"")).isEqualTo(next != null);
            address = next == null ? null : first + "&cursor=" + next;
        }
        return items;
    }

    private static String cursorOf(Operation list) {
        String next =
                given().get(Addresses.of(list) + "?size=1").then().extract().path("page.next");
        assumeTrue(next != null, "The sample evidence has one item of this kind at most.");
        return next;
    }

    private static void refusesCursor(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed-request"))
                .body("errors.parameter", hasItem("cursor"));
    }
}
