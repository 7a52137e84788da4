package org.outcomes.endtoend.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One parameter of an operation.
 *
 * @param in where it stands: path, query or header
 * @param many whether it may stand more than once
 * @param schema what one value has to be
 */
public record Parameter(String name, String in, boolean many, JsonNode schema) {

    private static final List<String> CODES_OF_NOTHING =
            List.of("no-such-thing", "X99999999", "E99999999", "CY1901", "sex=nobody");

    /** Values that the schema refuses, each for a reason of its own; none where it takes all. */
    public List<String> malformed() {
        List<String> values = new ArrayList<>();
        if (schema.path("format").asText().equals("date")) {
            values.addAll(
                    List.of("2009-02-30", "yesterday", "2009-12", "20091216", "2009-12-16T00:00"));
        }
        if (schema.path("type").asText().equals("integer")) {
            values.addAll(List.of("1.5", "many", "1e3", "99999999999999999999"));
        }
        if (schema.has("minimum")) {
            values.add(
                    schema.path("minimum")
                            .bigIntegerValue()
                            .subtract(java.math.BigInteger.ONE)
                            .toString());
        }
        if (schema.has("maximum")) {
            values.add(
                    schema.path("maximum")
                            .bigIntegerValue()
                            .add(java.math.BigInteger.ONE)
                            .toString());
        }
        if (schema.path("type").asText().equals("boolean")) {
            values.addAll(List.of("perhaps", "TRUE", "1"));
        }
        if (schema.has("enum")) {
            values.addAll(List.of("no-such-value", schema.path("enum").path(0).asText() + "x"));
        }
        if (schema.has("maxLength") && schema.path("maxLength").asInt() < 4000) {
            values.add("a".repeat(schema.path("maxLength").asInt() + 1));
        }
        pattern()
                .filter(pattern -> !pattern.matcher("A b!").find())
                .ifPresent(_ -> values.add("A b!"));
        return values;
    }

    /** A well-formed code that names nothing; empty where the values are a closed vocabulary. */
    public Optional<String> codeOfNothing() {
        return schema.has("enum")
                ? Optional.empty()
                : pattern()
                        .flatMap(pattern ->
                                CODES_OF_NOTHING.stream()
                                        .filter(code -> pattern.matcher(code).find())
                                        .findFirst());
    }

    private Optional<Pattern> pattern() {
        return schema.has("pattern")
                ? Optional.of(Pattern.compile(schema.path("pattern").asText()))
                : Optional.empty();
    }
}
