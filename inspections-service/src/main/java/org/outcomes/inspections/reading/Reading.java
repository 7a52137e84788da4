package org.outcomes.inspections.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;

/**
 * Reads objects in two steps: first every field, so that all faults are noted, and only where there
 * is none, the value that they make.
 */
public final class Reading {

    private final Faults faults;

    public Reading(Faults faults) {
        this.faults = faults;
    }

    /** Reads the fields of an object, and gives what makes a value of them. */
    @FunctionalInterface
    public interface Of<T> {
        Supplier<T> read(JsonRecord record);
    }

    /** The value of an object, if nothing is wrong with it. */
    public <T> Optional<T> one(JsonRecord record, Of<T> reading) {
        long before = faults.total();
        Supplier<T> maker = reading.read(record);
        if (faults.total() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            faults.add(
                    Fault.ofPointer(record.pointer(), null, String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }

    /** The values of those objects of a list with which nothing is wrong. */
    public <T> List<Read<T>> all(List<JsonRecord> records, Of<T> reading) {
        List<Read<T>> sound = new ArrayList<>();
        for (int index = 0; index < records.size(); index++) {
            JsonRecord record = records.get(index);
            int position = index;
            one(record, reading).ifPresent(value -> sound.add(new Read<>(record, position, value)));
        }
        return sound;
    }

    /** As {@link #all}, without where they stand. */
    public <T> List<T> values(List<JsonRecord> records, Of<T> reading) {
        return all(records, reading).stream().map(Read::value).toList();
    }
}
