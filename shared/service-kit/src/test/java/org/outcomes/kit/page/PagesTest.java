package org.outcomes.kit.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.testkit.database.ServiceDatabase;
import org.outcomes.testkit.token.Tokens;

/** The collection of these tests has the items 1 to 120. */
@QuarkusTest
@WithTestResource(
        value = ServiceDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "kit"))
class PagesTest {

    private static final String LIST = "/v1/examples";

    @ParameterizedTest
    @CsvSource({"1,1", "119,119", "120,120", "121,120", "1000,120"})
    void givesAtMostSoManyItems(int size, int given) {
        Response answer = given().get(LIST + "?size=" + size);
        assertThat(answer.jsonPath().getList("items")).hasSize(given);
        assertThat(answer.jsonPath().getInt("page.size")).isEqualTo(size);
        assertThat(answer.jsonPath().getString("page.next") == null).isEqualTo(size >= 120);
        assertThat(answer.header("Link") == null).isEqualTo(size >= 120);
    }

    @Test
    void givesFiftyItemsWhereNoSizeIsSent() {
        given().get(LIST).then().body("items", hasSize(50)).body("page.size", equalTo(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "many", "50.0"})
    void refusesOtherSizes(String size) {
        given().get(LIST + "?size=" + size)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("size"))
                .body(
                        "errors[0].detail",
                        equalTo("'" + size + "' is not a whole number from 1 to 1000."));
    }

    @Test
    void leadsThroughAllItemsByTheLinkOfEachPage() {
        List<Integer> numbers = new ArrayList<>();
        String address = LIST + "?size=50&area=x";
        while (address != null) {
            Response page = given().urlEncodingEnabled(false).get(address);
            numbers.addAll(page.jsonPath().getList("items.number"));
            String link = page.header("Link");
            address = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(numbers).hasSize(120).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void leadsOnByTheCursorWithAnotherSize() {
        given().queryParam("cursor", next("size=50"))
                .queryParam("size", 2)
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items[0].number", equalTo(51))
                .body("items", hasSize(2));
    }

    @Test
    void staysOnTheDayOfTheFirstPage() {
        given().queryParam("cursor", next("asOf=2009-12-16&size=2"))
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items[0].number", equalTo(3))
                .body("items[0].asOf", equalTo("2009-12-16"));
    }

    @ParameterizedTest
    @CsvSource({
        "size=2,asOf=2009-12-16",
        "asOf=2009-12-16&size=2,asOf=2009-12-17",
        "size=2,area=x",
        "area=x&size=2,area=y",
        "area=x&size=2,older-name=x"
    })
    void refusesACursorWithAnotherDayOrOtherFilters(String first, String then) {
        given().queryParam("cursor", next(first))
                .get(LIST + "?" + then)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("cursor"))
                .body("errors[0].detail", startsWith("The cursor belongs to another question"));
    }

    @Test
    void refusesACursorOfAnotherAudience() {
        given().auth()
                .oauth2(Tokens.administrator())
                .queryParam("cursor", next("size=2"))
                .get(LIST)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
    }

    @Test
    void refusesACursorOfAnotherCollection() {
        given().queryParam("cursor", next("size=2"))
                .get("/v1/sources")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
    }

    @Test
    void refusesWhatIsNoCursor() {
        given().get(LIST + "?cursor=abc")
                .then()
                .statusCode(400)
                .body(
                        "errors[0].detail",
                        equalTo("The cursor is not one that was given out here."));
    }

    private static String next(String query) {
        return given().get(LIST + "?" + query).jsonPath().getString("page.next");
    }
}
