package org.outcomes.inspections.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.KindCounts;
import org.outcomes.kit.json.JsonRecord;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;

/** What becomes of the records of a file of trees: counts by kind, and which are refused. */
public final class Tally {

    private final Faults faults = new Faults();
    private final Reading reading = new Reading(faults);
    private final Map<String, Counts> counts = new LinkedHashMap<>();
    private final Map<String, Set<String>> refused = new HashMap<>();

    /** Counts these kinds, the first being that of the file's own records. */
    public Tally(List<String> kinds) {
        kinds.forEach(kind -> counts.put(kind, Counts.NONE));
    }

    public Faults faults() {
        return faults;
    }

    /** Reads what is not counted by itself. */
    public Reading reading() {
        return reading;
    }

    /** Whether nothing is wrong with the file so far. */
    public boolean sound() {
        return faults.isEmpty();
    }

    /** Reads the objects of a list; one with a fault counts as refused and is left out. */
    public <T> List<Read<T>> read(String kind, List<JsonRecord> records, Reading.Of<T> of) {
        List<Read<T>> sound = new ArrayList<>();
        for (int index = 0; index < records.size(); index++) {
            JsonRecord record = records.get(index);
            int position = index;
            check(
                    kind,
                    record,
                    () ->
                            reading.one(record, of)
                                    .ifPresent(value ->
                                            sound.add(new Read<>(record, position, value))));
        }
        return sound;
    }

    /** Runs checks of a record; if one finds a fault, the record is refused. */
    public void check(String kind, JsonRecord record, Runnable checks) {
        long before = faults.total();
        checks.run();
        if (faults.total() > before) {
            refusedOf(kind).add(record.pointer());
        }
    }

    /** Refuses a record as a whole. */
    public void refuse(String kind, JsonRecord record, String value, String detail) {
        faults.add(Fault.ofPointer(record.pointer(), value, detail));
        refusedOf(kind).add(record.pointer());
    }

    /** Counts records that are sound. */
    public void count(String kind, Counts more) {
        counts.merge(kind, more, Counts::plus);
    }

    /** What it all came to. With a fault nothing is stored, and only what is refused is counted. */
    public ImportOutcome outcome(Set<String> scopes) {
        List<KindCounts> kinds =
                counts.keySet().stream().map(kind -> KindCounts.of(kind, countsOf(kind))).toList();
        String own = counts.keySet().iterator().next();
        return new ImportOutcome(countsOf(own), kinds, faults.named(), scopes);
    }

    private Counts countsOf(String kind) {
        return sound()
                ? counts.getOrDefault(kind, Counts.NONE)
                : new Counts(0, 0, 0, refusedOf(kind).size());
    }

    private Set<String> refusedOf(String kind) {
        return refused.computeIfAbsent(kind, _ -> new HashSet<>());
    }
}
