package org.outcomes.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the operations refer to. Two parts may mean different things by one name of a schema. */
final class Components {

    private static final String ROOT = "#/components/";
    private static final String SCHEMAS = "schemas";

    private final Map<String, JsonNode> byPlace = new TreeMap<>();

    /**
     * Takes over the components of a part's document, and gives it with the names they now have.
     */
    JsonNode add(Part part, JsonNode document) {
        Map<String, String> renamed = clashes(part, document);
        JsonNode own = Renaming.of(renamed).apply(document);
        own.path("components")
                .properties()
                .forEach(kind ->
                        kind.getValue()
                                .properties()
                                .forEach(entry -> put(part, kind.getKey(), entry, renamed)));
        return own;
    }

    private void put(
            Part part,
            String kind,
            Map.Entry<String, JsonNode> entry,
            Map<String, String> renamed) {
        String place = place(kind, entry.getKey());
        String name = renamed.getOrDefault(ROOT + place, ROOT + place).substring(ROOT.length());
        JsonNode other = byPlace.putIfAbsent(name, entry.getValue());
        if (other != null && !sameShape(other, entry.getValue())) {
            throw new IllegalStateException(
                    "%s means something else by %s than a part before it.".formatted(part, name));
        }
    }

    // A schema that differs from one of the same name, or refers to one that does.
    private Map<String, String> clashes(Part part, JsonNode document) {
        JsonNode schemas = document.path("components").path(SCHEMAS);
        Map<String, String> renamed = new LinkedHashMap<>();
        int before;
        do {
            before = renamed.size();
            schemas.properties()
                    .forEach(schema -> {
                        String place = place(SCHEMAS, schema.getKey());
                        JsonNode own = Renaming.of(renamed).apply(schema.getValue());
                        JsonNode other = byPlace.get(place);
                        if (other != null && !sameShape(other, own)) {
                            renamed.putIfAbsent(
                                    ROOT + place,
                                    ROOT + place(SCHEMAS, part.prefix() + schema.getKey()));
                        }
                    });
        } while (renamed.size() > before);
        return renamed;
    }

    /** Those that the paths refer to, straight or by others, by kind and name. */
    ObjectNode usedBy(JsonNode paths) {
        Set<String> used = new TreeSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(Set.of(paths));
        while (!open.isEmpty()) {
            references(open.pop()).stream()
                    .filter(used::add)
                    .forEach(place -> open.push(required(place)));
        }
        byPlace.keySet().stream().filter(place -> place.startsWith("security")).forEach(used::add);
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        used.forEach(place -> {
            String[] parts = place.split("/", 2);
            components.withObjectProperty(parts[0]).set(parts[1], required(place));
        });
        return components;
    }

    // The same thing may be described in other words.
    private static boolean sameShape(JsonNode first, JsonNode second) {
        return Renaming.withoutWords(first).equals(Renaming.withoutWords(second));
    }

    private JsonNode required(String place) {
        JsonNode component = byPlace.get(place);
        if (component == null) {
            throw new IllegalStateException("Nothing stands at " + ROOT + place);
        }
        return component;
    }

    private static Set<String> references(JsonNode node) {
        return StreamSupport.stream(node.findValues("$ref").spliterator(), false)
                .filter(TextNode.class::isInstance)
                .map(JsonNode::asText)
                .filter(reference -> reference.startsWith(ROOT))
                .map(reference -> reference.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(String kind, String name) {
        return kind + "/" + name;
    }
}
