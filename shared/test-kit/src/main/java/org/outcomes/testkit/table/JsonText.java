package org.outcomes.testkit.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** JSON as trees, with numbers as they are written. */
final class JsonText {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private JsonText() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + text, notJson);
        }
    }

    /**
     * The values of an item by their paths; what is absent from it has no value.
     *
     * @param columns all that an item may have; an object of that name is one value as a whole
     */
    static Map<String, JsonNode> flat(JsonNode item, Set<String> columns) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        flatten(item, "", columns, values);
        columns.forEach(column -> values.putIfAbsent(column, NullNode.getInstance()));
        return values;
    }

    private static void flatten(
            JsonNode node, String path, Set<String> columns, Map<String, JsonNode> into) {
        boolean within = node.isObject() && !columns.contains(path);
        if (within) {
            String prefix = path.isEmpty() ? "" : path + ".";
            node.properties()
                    .forEach(field ->
                            flatten(field.getValue(), prefix + field.getKey(), columns, into));
        } else if (!isAbsentObject(node, path, columns)) {
            into.put(path, node.isNumber() ? DecimalNode.valueOf(node.decimalValue()) : node);
        }
    }

    private static boolean isAbsentObject(JsonNode node, String path, Set<String> columns) {
        return node.isNull() && columns.stream().anyMatch(name -> name.startsWith(path + "."));
    }
}
