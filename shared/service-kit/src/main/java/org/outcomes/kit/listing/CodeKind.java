package org.outcomes.kit.listing;

import java.util.Map;
import org.outcomes.kit.audience.Viewpoint;
import org.outcomes.kit.store.Visibility;

/**
 * A kind of code that a filter takes.
 *
 * @param known a query that has a row where the code {@code asked} names something; in it {@code
 *     {visible}} stands for what may be seen of the table {@code known}
 * @param sentence says that a code names nothing: {@code %1$s} is the code, {@code %2$s} the day
 * @param values what the query names besides
 */
public record CodeKind(String known, String sentence, Map<String, String> values) {

    /** Codes of outcome areas. */
    public static final CodeKind OUTCOME_AREA =
            new CodeKind(
                    "select from current_outcome_area known where known.code = asked",
                    "No outcome framework has an outcome area '%s'.");

    public CodeKind {
        values = Map.copyOf(values);
    }

    /** A kind whose query names nothing besides. */
    public CodeKind(String known, String sentence) {
        this(known, sentence, Map.of());
    }

    /** The values of a column of a table, of which the code has to be one that can be seen. */
    public static CodeKind column(String table, String column, String sentence) {
        return new CodeKind(
                "select from %s known where known.%s = asked and {visible}"
                        .formatted(table, column),
                sentence);
    }

    String knownFrom(Viewpoint viewpoint) {
        return known.replace("{visible}", Visibility.of(viewpoint, "known"));
    }
}
