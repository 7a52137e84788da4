package org.outcomes.endtoend.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that the suite is deployed with. */
final class Deployment {

    private static final Path HOME = Path.of("..");
    private static final JsonNode COMPOSE = read();

    private Deployment() {}

    /** The Compose file, its merge keys resolved. */
    static JsonNode compose() {
        return COMPOSE;
    }

    /** A service of the Compose file. */
    static JsonNode service(String name) {
        return COMPOSE.path("services").path(name);
    }

    /** The text of a file, by its path from the project's root. */
    static String text(String file) throws IOException {
        return Files.readString(HOME.resolve(file));
    }

    private static JsonNode read() {
        try {
            Object file =
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .load(text("docker-compose.yml"));
            return new ObjectMapper().valueToTree(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
