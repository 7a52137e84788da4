package org.outcomes.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Operations as they stand in the document: their members in one order, with their examples. */
final class Operations {

    private static final List<String> ORDER =
            List.of(
                    "tags",
                    "operationId",
                    "summary",
                    "description",
                    "parameters",
                    "requestBody",
                    "responses",
                    "security");

    private Operations() {}

    static ObjectNode ordered(JsonNode path, Examples examples) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        path.properties()
                .forEach(member ->
                        item.set(member.getKey(), operation(member.getValue(), examples)));
        return item;
    }

    /** The chapters that some operation stands in. */
    static Set<String> tags(JsonNode paths) {
        Set<String> tags = new TreeSet<>();
        paths.forEach(path ->
                path.forEach(operation ->
                        operation.path("tags").forEach(tag -> tags.add(tag.asText()))));
        return tags;
    }

    private static JsonNode operation(JsonNode operation, Examples examples) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ORDER.stream()
                .filter(operation::has)
                .forEach(name -> ordered.set(name, operation.get(name).deepCopy()));
        operation.properties().stream()
                .filter(member -> !ORDER.contains(member.getKey()))
                .forEach(member -> ordered.set(member.getKey(), member.getValue().deepCopy()));
        examples.of(operation.path("operationId").asText())
                .ifPresent(example -> example.putInto(ordered));
        return ordered;
    }
}
