package org.outcomes.endtoend;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The OpenAPI document, to look operations up and to check answers. */
final class OpenApiDocument {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final int MOST_SHOWN = 20;

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    private OpenApiDocument(JsonNode document) {
        this.document = document;
        close(document.path("components").path("schemas"));
    }

    static OpenApiDocument read(Path file) {
        try {
            return new OpenApiDocument(JSON.readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The operation that a request is, HEAD being a GET without its body. */
    Optional<JsonNode> operation(String method, String path) {
        String verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return document.path("paths").properties().stream()
                .filter(entry -> template(entry.getKey()).matcher(path).matches())
                .min(Comparator.comparingLong(entry -> parameters(entry.getKey())))
                .map(entry -> entry.getValue().path(verb))
                .filter(JsonNode::isObject);
    }

    JsonNode response(JsonNode operation, int status) {
        return resolved(operation.path("responses").path(String.valueOf(status)));
    }

    JsonNode problem() {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
    }

    /** The schema of a header of a response; names of headers know no case. */
    Optional<JsonNode> header(JsonNode response, String name) {
        return response.path("headers").properties().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> resolved(header.getValue()).path("schema"))
                .findFirst();
    }

    Optional<String> headerFault(JsonNode schema, String value) {
        JsonNode written =
                schema.path("type").asText().equals("integer")
                        ? JSON.getNodeFactory().numberNode(Long.parseLong(value))
                        : TextNode.valueOf(value);
        return faultsOf(schema, written).stream().findFirst();
    }

    /** What is wrong with a body by its schema. */
    List<String> faults(JsonNode schema, byte[] body) {
        try {
            return faultsOf(schema, JSON.readTree(body));
        } catch (IOException malformed) {
            return List.of("It is not JSON: " + malformed.getMessage());
        }
    }

    private List<String> faultsOf(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(Object::toString)
                .limit(MOST_SHOWN)
                .toList();
    }

    // The components stand beside the schema, so that its references find them.
    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return SCHEMAS.getSchema(
                whole, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    // For clients the document is open, so that a field may be added; for its tests it is not.
    private static void close(JsonNode schemas) {
        for (JsonNode schema : schemas) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
    }

    private static Pattern template(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static long parameters(String path) {
        return path.chars().filter(letter -> letter == '{').count();
    }
}
