package org.outcomes.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Writes the members of every schema in one order: a running part tells them in another than its
 * build.
 */
final class SchemaOrder {

    private static final List<String> ORDER =
            List.of(
                    "$ref",
                    "type",
                    "format",
                    "contentMediaType",
                    "description",
                    "enum",
                    "pattern",
                    "minLength",
                    "maxLength",
                    "minimum",
                    "maximum",
                    "default",
                    "maxItems",
                    "items",
                    "required",
                    "properties",
                    "additionalProperties",
                    "anyOf",
                    "allOf",
                    "examples");

    // What stands in examples is nobody's schema.
    private static final Set<String> AS_THEY_ARE = Set.of("example", "examples", "value");

    private SchemaOrder() {}

    static JsonNode in(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> isSchema(object) ? schema(object) : members(object);
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> copy.add(in(item)));
                yield copy;
            }
            default -> node;
        };
    }

    // A property may be called like a keyword: then its value is an object.
    private static boolean isSchema(ObjectNode object) {
        JsonNode type = object.path("type");
        return type.isTextual() || type.isArray() || object.path("anyOf").isArray();
    }

    private static ObjectNode schema(ObjectNode object) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ORDER.stream().filter(object::has).forEach(name -> ordered.set(name, object.get(name)));
        ordered.setAll(object);
        return members(ordered);
    }

    private static ObjectNode members(ObjectNode object) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(member ->
                        copy.set(
                                member.getKey(),
                                AS_THEY_ARE.contains(member.getKey())
                                        ? member.getValue()
                                        : in(member.getValue())));
        return copy;
    }
}
