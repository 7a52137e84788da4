package org.outcomes.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.request.LimitedInput;
import org.outcomes.kit.text.Utf8Text;

/**
 * A JSON file of the bundle, read strictly: a key twice, a trailing word or a wrong byte is
 * refused.
 */
public final class JsonFile {

    /** The most bytes of a file; it is held in memory as a whole. */
    public static final long LARGEST = 64L * 1024 * 1024;

    /** The most levels of objects and lists in each other. */
    public static final int DEEPEST = 50;

    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** The most digits of a number. */
    public static final int LONGEST_NUMBER = 100;

    private static final ObjectMapper STRICT =
            JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits()).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private JsonFile() {}

    /**
     * The objects of a file that is one list.
     *
     * @throws ProblemException 400 where it is no JSON, or the upload breaks off; 413 where it is
     *     too large
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
     * @throws ProblemException as {@link #readList}
     */
    public static JsonRecord readObject(InputStream body, Faults faults) {
        return new JsonRecord(parse(body), "", faults);
    }

    private static JsonNode parse(InputStream body) {
        try {
            JsonNode root = STRICT.readTree(Utf8Text.of(new LimitedInput(body, LARGEST)));
            if (root.isMissingNode()) {
                throw refused("The file is empty.");
            }
            return root;
        } catch (JsonProcessingException notJson) {
            throw refused(reason(notJson) + place(notJson.getLocation()));
        } catch (IOException broken) {
            throw refused("The upload broke off before its end.");
        }
    }

    private static String reason(JsonProcessingException notJson) {
        return switch (notJson) {
            case StreamConstraintsException _ ->
                    ("The file goes beyond a limit: %d levels of nesting, texts of %,d characters,"
                                    + " numbers of %d digits")
                            .formatted(DEEPEST, LONGEST_TEXT, LONGEST_NUMBER);
            case MismatchedInputException _ -> "Something follows the end of the JSON";
            case JsonParseException wrong
                    when wrong.getOriginalMessage().startsWith("Duplicate ") ->
                    "A key stands twice in one object";
            default -> "The file is not JSON";
        };
    }

    private static String place(@Nullable JsonLocation place) {
        return place == null
                ? "."
                : ": line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static ProblemException refused(String detail) {
        return ProblemException.of(ProblemKind.MALFORMED_REQUEST, detail);
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
    }
}
