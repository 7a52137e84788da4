package org.outcomes.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/**
 * Other names for some of what a document refers to.
 *
 * @param words whether descriptions are kept
 */
record Renaming(Map<String, String> names, boolean words) {

    static Renaming of(Map<String, String> names) {
        return new Renaming(names, true);
    }

    /** A copy without what is only said about it. */
    static JsonNode withoutWords(JsonNode node) {
        return new Renaming(Map.of(), false).apply(node);
    }

    /** A copy in which every reference has its new name. */
    JsonNode apply(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object(object);
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> copy.add(apply(item)));
                yield copy;
            }
            default -> node;
        };
    }

    private ObjectNode object(ObjectNode object) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().stream()
                .filter(member -> words || !isWords(member))
                .forEach(member ->
                        copy.set(
                                member.getKey(),
                                member.getKey().equals("$ref")
                                        ? reference(member.getValue())
                                        : apply(member.getValue())));
        return copy;
    }

    // A property may be called description as well.
    private static boolean isWords(Map.Entry<String, JsonNode> member) {
        return member.getKey().equals("description") && member.getValue().isTextual();
    }

    private JsonNode reference(JsonNode reference) {
        String name = reference.asText();
        return TextNode.valueOf(names.getOrDefault(name, name));
    }
}
