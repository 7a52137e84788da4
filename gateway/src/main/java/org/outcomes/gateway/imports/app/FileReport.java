package org.outcomes.gateway.imports.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomes.kit.imports.KindCounts;
import org.outcomes.kit.problem.Fault;
import org.outcomes.reference.bundle.ServiceName;

/**
 * What an import of a file did.
 *
 * @param accepted records with a key that was not known
 * @param revised new vintages and changed records
 * @param unchanged records that were there already
 * @param rejected records that are refused
 * @param records the same by kind of record
 * @param revision the revision of the service's data after it; null where nothing was stored, and
 *     for a file that several services keep
 * @param services of such a file, what each of them did
 */
public record FileReport(
        String file,
        boolean dryRun,
        long accepted,
        long revised,
        long unchanged,
        long rejected,
        List<KindCounts> records,
        List<Fault> faults,
        Optional<Long> revision,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<OfService>> services) {

    /** What one of several services did. */
    public record OfService(
            ServiceName service,
            long accepted,
            long revised,
            long unchanged,
            long rejected,
            Optional<Long> revision) {

        private static OfService of(ServiceName service, FileReport report) {
            return new OfService(
                    service,
                    report.accepted,
                    report.revised,
                    report.unchanged,
                    report.rejected,
                    report.revision);
        }
    }

    /** Whether anything is stored by it, or would be. */
    boolean changesSomething() {
        return accepted + revised > 0;
    }

    /**
     * One report out of those of several services. A record is told as the service has it in which
     * most has changed, since one that missed an earlier import takes in what the others have
     * already.
     */
    static FileReport ofAll(Map<ServiceName, FileReport> reports) {
        FileReport most =
                reports.values().stream()
                        .max(Comparator.comparingLong(report -> report.accepted + report.revised))
                        .orElseThrow();
        return new FileReport(
                most.file,
                most.dryRun,
                most.accepted,
                most.revised,
                most.unchanged,
                most.rejected,
                most.records,
                most.faults,
                Optional.empty(),
                Optional.of(
                        reports.entrySet().stream()
                                .map(entry -> OfService.of(entry.getKey(), entry.getValue()))
                                .toList()));
    }
}
