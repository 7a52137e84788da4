package org.outcomes.inspections.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.outcomes.kit.json.JsonRecord;

/** Names that may stand only once; the second one is refused with where the first one stands. */
public final class Once {

    private final String noun;
    private final Map<String, String> pointers = new HashMap<>();

    /** Names of one kind, called by a noun such as {@code The subject}. */
    public Once(String noun) {
        this.noun = noun;
    }

    /** Reads a name that must be given and not stand earlier. */
    public Optional<String> read(JsonRecord record, String field, UnaryOperator<String> parser) {
        Optional<String> name = record.readRequired(field, parser);
        name.ifPresent(read -> take(record, field, read));
        return name;
    }

    /** All names that were taken. */
    public Set<String> names() {
        return Set.copyOf(pointers.keySet());
    }

    /** Whether this name was taken. */
    public boolean has(String name) {
        return pointers.containsKey(name);
    }

    /** Takes a name; if it was taken before, the field is refused. */
    public void take(JsonRecord record, String field, String name) {
        String first = pointers.putIfAbsent(name, record.pointer());
        if (first != null) {
            record.refuse(field, "%s '%s' stands already at %s.".formatted(noun, name, first));
        }
    }
}
