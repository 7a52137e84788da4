package org.outcomes.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the Rotherham bundle in which a test changes one thing. */
record BundleCopy(Path folder) {

    static final Path ROTHERHAM = Path.of("rotherham");

    private static final JsonMapper MAPPER = new JsonMapper();

    static BundleCopy in(Path folder) {
        try (Stream<Path> files = Files.list(ROTHERHAM)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new BundleCopy(folder);
    }

    /** Changes a line of a table; line 1 is the header. What is replaced has to be there once. */
    void line(String file, int line, String from, String to) {
        List<String> lines = new ArrayList<>(Arrays.asList(text(file).split("\n", -1)));
        String old = lines.get(line - 1);
        assertThat(old.split(java.util.regex.Pattern.quote(from), -1)).hasSize(2);
        lines.set(line - 1, old.replace(from, to));
        write(file, String.join("\n", lines));
    }

    /** Puts a copy of a line, changed like this, at the end of a table. */
    void again(String file, int line, UnaryOperator<String> change) {
        write(file, text(file) + change.apply(text(file).split("\n")[line - 1]) + "\n");
    }

    /** Changes a whole file. */
    void whole(String file, UnaryOperator<String> change) {
        String before = text(file);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        write(file, after);
    }

    /** Writes a file as it is given. */
    void bytes(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sets a member of a tree, or adds it; the value is JSON. */
    void set(String file, String pointer, String json) {
        tree(
                file,
                pointer,
                (parent, member) -> {
                    if (parent instanceof ArrayNode array) {
                        array.set(Integer.parseInt(member), json(json));
                    } else {
                        ((ObjectNode) parent).set(member, json(json));
                    }
                });
    }

    /** Removes a member of a tree that is there. */
    void remove(String file, String pointer) {
        tree(
                file,
                pointer,
                (parent, member) -> assertThat(((ObjectNode) parent).remove(member)).isNotNull());
    }

    /** Puts a copy of an item of a list at the end of that list. */
    void again(String file, String pointer) {
        tree(
                file,
                pointer,
                (parent, index) ->
                        ((ArrayNode) parent).add(parent.get(Integer.parseInt(index)).deepCopy()));
    }

    private interface Change {
        void apply(JsonNode parent, String member);
    }

    private void tree(String file, String pointer, Change change) {
        JsonNode tree = json(text(file));
        JsonPointer place = JsonPointer.compile(pointer);
        change.apply(tree.at(place.head()), place.last().getMatchingProperty());
        write(file, tree.toString());
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String file, String text) {
        bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
