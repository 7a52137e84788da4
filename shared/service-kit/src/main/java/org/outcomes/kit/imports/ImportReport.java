package org.outcomes.kit.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.problem.Fault;

/**
 * What an import did, or why it did nothing.
 *
 * @param file the bundle's name of the file
 * @param dryRun whether it was only tried
 * @param records the counts of each kind of record
 * @param faults the first thousand faults
 * @param revision the revision of the service's data after it; null where nothing was stored
 */
public record ImportReport(
        String file,
        boolean dryRun,
        long accepted,
        long revised,
        long unchanged,
        long rejected,
        List<KindCounts> records,
        List<Fault> faults,
        @Nullable Long revision) {

    static ImportReport of(ImportRequest request, ImportOutcome outcome, @Nullable Long revision) {
        Counts counts = outcome.counts();
        return new ImportReport(
                request.file().fileName(),
                request.dryRun(),
                counts.accepted(),
                counts.revised(),
                counts.unchanged(),
                counts.rejected(),
                outcome.records(),
                outcome.faults(),
                revision);
    }
}
