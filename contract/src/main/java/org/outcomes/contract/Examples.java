package org.outcomes.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Questions with the answers that the sample evidence gives: one file for each operation. */
public final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final Map<String, Example> byOperation;

    private Examples(Map<String, Example> byOperation) {
        this.byOperation = byOperation;
    }

    /**
     * An example.
     *
     * @param request what is asked, such as {@code GET /v1/areas/E08000018}
     * @param answer the body of the answer
     */
    public record Example(String request, JsonNode answer) {

        void putInto(ObjectNode operation) {
            JsonNode content =
                    operation
                            .path("responses")
                            .path("200")
                            .path("content")
                            .path("application/json");
            if (content instanceof ObjectNode json && !answer.isMissingNode()) {
                json.withObjectProperty("examples")
                        .putObject("sample")
                        .put("summary", request)
                        .set("value", answer);
            }
        }
    }

    /** The examples of a folder: {@code <operationId>.json} with request and answer. */
    public static Examples in(Path folder) {
        Map<String, Example> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                JsonNode content = JSON.readTree(file.toFile());
                String name = String.valueOf(file.getFileName());
                examples.put(
                        name.substring(0, name.length() - ENDING.length()),
                        new Example(content.path("request").asText(), content.path("answer")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Examples(examples);
    }

    /** The examples by the ids of their operations. */
    public Map<String, Example> byOperation() {
        return byOperation;
    }

    Optional<Example> of(String operationId) {
        return Optional.ofNullable(byOperation.get(operationId));
    }
}
