package org.outcomes.kit.imports;

import java.util.List;
import java.util.Set;
import org.outcomes.kit.problem.Fault;

/**
 * What the reading and checking of a file came to.
 *
 * @param counts of the file's own records
 * @param records the same, and the counts of their parts, by kind
 * @param faults the first thousand faults; if there is one, nothing is stored
 * @param scopes whose answers change
 */
public record ImportOutcome(
        Counts counts, List<KindCounts> records, List<Fault> faults, Set<String> scopes) {

    public ImportOutcome {
        records = List.copyOf(records);
        faults = List.copyOf(faults);
        scopes = Set.copyOf(scopes);
    }

    /** The outcome for a file of one kind of record. */
    public static ImportOutcome of(
            String kind, Counts counts, List<Fault> faults, Set<String> scopes) {
        return new ImportOutcome(counts, List.of(KindCounts.of(kind, counts)), faults, scopes);
    }
}
