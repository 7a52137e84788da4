package org.outcomes.sampledata.tree;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.function.Consumer;
import org.outcomes.reference.bundle.BundleFile;
import org.outcomes.sampledata.fault.Fault;
import org.outcomes.sampledata.fault.Place;

/** Reads a JSON file: one value, no member twice, numbers exactly as they stand. */
public final class TreeReader {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private TreeReader() {}

    /** The tree in this text, if it is one; what keeps it from being read is handed on. */
    public static Optional<Node> read(BundleFile file, String text, Consumer<Fault> faults) {
        try {
            return Optional.of(new Node(file, "", MAPPER.readTree(text)));
        } catch (JacksonException broken) {
            long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            String reason = "is not JSON: " + broken.getOriginalMessage();
            faults.accept(new Fault(file.fileName(), new Place.Line(line), "", reason));
            return Optional.empty();
        }
    }
}
