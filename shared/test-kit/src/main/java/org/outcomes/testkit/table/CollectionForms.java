package org.outcomes.testkit.table;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A collection in its three forms, which say the same. */
public final class CollectionForms {

    private static final String LARGEST = "size=1000";

    private CollectionForms() {}

    /**
     * Sees to it that the CSV of a collection, read back by a standard parser as its metadata says,
     * equals its JSON, all pages of it.
     *
     * @param path with its filters
     * @return how many items it has
     */
    public static int verifySame(String path) {
        JsonNode metadata = JsonText.parse(get(with(path, "format=csvw")).asString());
        CsvTable table = CsvTable.read(get(with(path, "format=csv")).asString(), metadata);
        Set<String> columns = new HashSet<>(table.header());
        List<Map<String, JsonNode>> items =
                allItems(path).stream().map(item -> JsonText.flat(item, columns)).toList();
        assertThat(table.rows()).as(path).isEqualTo(items);
        return items.size();
    }

    private static List<JsonNode> allItems(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = page(with(path, LARGEST));
        page.path("items").forEach(items::add);
        while (page.path("page").path("next").isTextual()) {
            String next = page.path("page").path("next").textValue();
            page = page(with(path, LARGEST + "&cursor=" + next));
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private static JsonNode page(String path) {
        return JsonText.parse(get(path).asString());
    }

    private static String with(String path, String parameters) {
        return path + (path.contains("?") ? "&" : "?") + parameters;
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
