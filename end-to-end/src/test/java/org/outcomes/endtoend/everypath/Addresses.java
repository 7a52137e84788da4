package org.outcomes.endtoend.everypath;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomes.endtoend.document.Operation;

/**
 * Addresses of things that are there: the placeholders of a path filled from the sample evidence.
 */
final class Addresses {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Map<String, String> SAMPLE =
            Map.of(
                    "area", "E08000018",
                    "outcomeArea", "being-healthy",
                    "plan", "cypp-2007",
                    "slug", "h02");
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

    private Addresses() {}

    /** The path of an operation with a real name in each placeholder. */
    static String of(Operation operation) {
        return of(operation.path());
    }

    /** The path with a real name in each placeholder but the last, which gets this one. */
    static String withLast(Operation operation, String name) {
        String path = operation.path();
        int last = path.lastIndexOf('{');
        return of(path.substring(0, last)) + name + path.substring(path.indexOf('}', last) + 1);
    }

    private static String of(String template) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        if (!placeholder.find()) {
            return template;
        }
        String before = template.substring(0, placeholder.start());
        String name = placeholder.group(1);
        String value = SAMPLE.containsKey(name) ? SAMPLE.get(name) : firstOf(before, name);
        return of(before + value + template.substring(placeholder.end()));
    }

    // What a single record is called is what the list that it belongs to calls its first item.
    private static String firstOf(String collection, String name) {
        String list = collection.substring(0, collection.length() - 1);
        return FOUND.computeIfAbsent(
                list, address -> itemsOf(address).getFirst().get(name).toString());
    }

    private static List<Map<String, Object>> itemsOf(String list) {
        return given().get(list).then().statusCode(200).extract().jsonPath().getList("items");
    }
}
