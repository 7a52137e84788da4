package org.outcomes.contract;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The document as it is kept in the repository: {@code docs/api/openapi.json}. */
public final class KeptDocument {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private final Path home;

    /**
     * The document of a checkout.
     *
     * @param home the folder of the whole suite
     */
    public KeptDocument(Path home) {
        this.home = home;
    }

    /** Where it is kept. */
    public Path file() {
        return home.resolve("docs/api/openapi.json");
    }

    /** The examples that are put into it. */
    public Examples examples() {
        return Examples.in(home.resolve("docs/api/examples"));
    }

    /** What the builds of the four parts say, as it would be kept. */
    public String built() {
        Map<Part, JsonNode> documents = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            documents.put(
                    part, read(home.resolve(part.module()).resolve("target/openapi/openapi.json")));
        }
        return merged(documents);
    }

    /** What these documents say, as it would be kept. */
    public String merged(Map<Part, JsonNode> documents) {
        return write(MergedDocument.of(documents, examples()));
    }

    /** Keeps what the builds say. */
    public void rewrite() {
        try {
            Files.writeString(file(), built());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A document as it is kept: indented, with the line ends of Unix. */
    public static String write(JsonNode document) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter(
                                Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indent)
                        .withArrayIndenter(indent);
        try {
            return JSON.writer(pretty).writeValueAsString(document) + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Build the services first: " + file + " cannot be read", unreadable);
        }
    }
}
