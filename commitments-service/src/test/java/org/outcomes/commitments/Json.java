package org.outcomes.commitments;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes a JSON text at one place. */
public final class Json {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private Json() {}

    /** The text with another value at the pointer; {@code /-} at the end adds to a list. */
    public static String with(String json, String pointer, String value) {
        JsonNode root = parse(json);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = root.at(place.head());
        String last = place.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(last, parse(value));
        } else if (last.equals("-")) {
            ((ArrayNode) parent).add(parse(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), parse(value));
        }
        return root.toString();
    }

    /** The text without what is at the pointer. */
    public static String without(String json, String pointer) {
        JsonNode root = parse(json);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = root.at(place.head());
        String last = place.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.remove(last);
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last));
        }
        return root.toString();
    }

    /** What is at the pointer, as JSON. */
    public static String at(String json, String pointer) {
        return parse(json).at(pointer).toString();
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
