package org.outcomes.inspections.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.outcomes.kit.json.JsonRecord;

/** What the format asks of several fields alike. */
public final class Fields {

    private Fields() {}

    /** Refuses each of these fields that is not there; null is a value that they may have. */
    public static void present(JsonRecord record, String... fields) {
        for (String field : fields) {
            if (!record.has(field)) {
                record.refuse(field, "The field " + field + " is missing.");
            }
        }
    }

    /** A list that may be absent, each of its texts only once. */
    public static List<String> words(
            JsonRecord record, String field, UnaryOperator<String> parser) {
        List<String> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String text : record.texts(field)) {
            try {
                if (!seen.add(parser.apply(text))) {
                    throw new IllegalArgumentException("'" + text + "' stands twice.");
                }
                read.add(text);
            } catch (IllegalArgumentException refused) {
                record.refuse(field, String.valueOf(refused.getMessage()));
            }
        }
        return read;
    }
}
