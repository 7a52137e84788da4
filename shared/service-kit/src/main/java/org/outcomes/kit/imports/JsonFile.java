package org.outcomes.kit.imports;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/**
 * A JSON file of the bundle, read strictly: a key twice, a trailing word or a wrong byte is
 * refused.
 */
public final class JsonFile {

    private static final ObjectMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    private JsonFile() {}

    /**
     * The objects of a file that is one list.
     *
     * @throws ProblemException 400 where it is no JSON
     */
    public static List<JsonRecord> readList(InputStream body, Faults faults) {
        JsonNode root = parse(body);
        if (!root.isArray()) {
            faults.add(Fault.ofPointer("", null, "The file is a list of objects."));
            return List.of();
        }
        return IntStream.range(0, root.size())
                .mapToObj(index -> new JsonRecord(root.get(index), "/" + index, faults))
                .toList();
    }

    /**
     * The one object that a file is.
     *
     * @throws ProblemException 400 where it is no JSON
     */
    public static JsonRecord readObject(InputStream body, Faults faults) {
        return new JsonRecord(parse(body), "", faults);
    }

    private static JsonNode parse(InputStream body) {
        try {
            JsonNode root = STRICT.readTree(body);
            if (root == null || root.isMissingNode()) {
                throw ProblemException.of(ProblemKind.MALFORMED_REQUEST, "The file is empty.");
            }
            return root;
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            throw ProblemException.of(ProblemKind.MALFORMED_REQUEST, explanation(notJson));
        } catch (IOException broken) {
            throw ProblemException.of(
                    ProblemKind.MALFORMED_REQUEST, "The file could not be read to its end.");
        }
    }

    private static String explanation(com.fasterxml.jackson.core.JsonProcessingException notJson) {
        var place = notJson.getLocation();
        return place == null
                ? "The file is not JSON."
                : "The file is not JSON: line %d, column %d."
                        .formatted(place.getLineNr(), place.getColumnNr());
    }
}
