package org.outcomes.endtoend.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The document of the whole suite as it is kept at {@code docs/api/openapi.json}. */
public final class ApiDocument {

    private static final Path KEPT = Path.of("../docs/api/openapi.json");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    /** The kept document. */
    public static ApiDocument kept() {
        try {
            return new ApiDocument(new ObjectMapper().readTree(KEPT.toFile()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every operation, in the order of the document. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(method -> METHODS.contains(method.getKey()))
                                .map(method ->
                                        operation(
                                                path.getKey(),
                                                path.getValue(),
                                                method.getKey(),
                                                method.getValue()))
                                .forEach(operations::add));
        return operations;
    }

    /** The operations that read. */
    public Stream<Operation> reads() {
        return operations().stream().filter(operation -> operation.method().equals("GET"));
    }

    private Operation operation(String path, JsonNode shared, String method, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        Stream.of(shared, node)
                .flatMap(holder -> holder.path("parameters").valueStream())
                .map(this::resolved)
                .map(this::parameter)
                .forEach(parameters::add);
        Set<String> statuses = new TreeSet<>();
        node.path("responses").fieldNames().forEachRemaining(statuses::add);
        List<String> bodyTypes = new ArrayList<>();
        resolved(node.path("requestBody"))
                .path("content")
                .fieldNames()
                .forEachRemaining(bodyTypes::add);
        return new Operation(
                node.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                List.copyOf(parameters),
                List.copyOf(bodyTypes),
                Set.copyOf(statuses));
    }

    private Parameter parameter(JsonNode node) {
        JsonNode schema = resolved(node.path("schema"));
        boolean many = schema.path("type").asText().equals("array");
        return new Parameter(
                node.path("name").asText(),
                node.path("in").asText(),
                many,
                many ? resolved(schema.path("items")) : schema);
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? root.at(reference.asText().substring(1)) : node;
    }
}
