package org.outcomes.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * What a client of a released version relies on stays, until the version's first number changes.
 */
class BreakingChangesTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path kept = new KeptDocument(HOME).file();

    @Test
    void breaksNothingThatWasReleased() throws IOException {
        for (Path released : released()) {
            ChangedOpenApi change = compare(released, Files.readString(kept));
            assertThat(change.isCompatible())
                    .as("%s: %s", released.getFileName(), change.getChangedOperations())
                    .isTrue();
        }
    }

    static Stream<Named> broken() {
        return Stream.of(
                new Named("a path is gone", paths -> paths.remove("/v1/observations")),
                new Named(
                        "a method is gone",
                        paths -> ((ObjectNode) paths.get("/v1/sources/imports")).remove("post")),
                new Named(
                        "a parameter is gone",
                        paths -> ((ArrayNode) get(paths).get("parameters")).remove(0)),
                new Named(
                        "a parameter is needed that was not",
                        paths ->
                                ((ObjectNode) get(paths).get("parameters").get(0))
                                        .put("required", true)),
                new Named(
                        "an answer is no longer given",
                        paths -> ((ObjectNode) get(paths).get("responses")).remove("200")));
    }

    record Named(String name, Consumer<ObjectNode> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsABreakingChange(Named broken) throws IOException {
        JsonNode copy = JSON.readTree(kept.toFile());
        broken.change().accept((ObjectNode) copy.get("paths"));
        assertThat(compare(kept, JSON.writeValueAsString(copy)).isIncompatible()).isTrue();
    }

    @Test
    void takesANewOptionalParameterForNoBreakingChange() throws IOException {
        JsonNode copy = JSON.readTree(kept.toFile());
        ArrayNode parameters = (ArrayNode) get((ObjectNode) copy.get("paths")).get("parameters");
        parameters.addObject().put("name", "another").put("in", "query").putObject("schema");
        assertThat(compare(kept, JSON.writeValueAsString(copy)).isCompatible()).isTrue();
    }

    private static JsonNode get(ObjectNode paths) {
        return paths.path("/v1/observations").path("get");
    }

    // Those of the version that the document now has by its first number.
    private static List<Path> released() throws IOException {
        Path folder = HOME.resolve("docs/api/released");
        if (!Files.exists(folder)) {
            return List.of();
        }
        String first = MergedDocument.VERSION.substring(0, MergedDocument.VERSION.indexOf('.') + 1);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(first))
                    .sorted()
                    .toList();
        }
    }

    private static ChangedOpenApi compare(Path before, String after) throws IOException {
        return OpenApiCompare.fromContents(Files.readString(before), after);
    }
}
