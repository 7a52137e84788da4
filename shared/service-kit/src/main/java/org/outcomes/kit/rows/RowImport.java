package org.outcomes.kit.rows;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.staging.Staging;

/**
 * Runs the import of a CSV file: staged by COPY, checked in sets, stored whole or refused whole.
 */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class RowImport {

    private final ImportTransaction transaction;

    @Inject
    RowImport(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    /** Imports a file. A row that cannot be read does not keep the others from being checked. */
    public ImportReport run(RowFile file, ImportRequest request, InputStream body) {
        return transaction.run(request, handle -> importInto(handle, file, request, body));
    }

    private static ImportOutcome importInto(
            Handle handle, RowFile file, ImportRequest request, InputStream body) {
        Faults unreadable = new Faults();
        long unreadableRows;
        try (Staging staging = Staging.open(handle, file.staging(), file.columns())) {
            unreadableRows = file.csv().read(body, unreadable, row -> file.stage(row, staging));
        }
        // The planner knows nothing of a table that was just filled.
        handle.execute("analyze " + file.staging());
        RowChecks checks = RowChecks.on(handle, file.staging());
        file.check(checks, request);
        long rejected = unreadableRows + checks.refusedRows();
        return rejected > 0
                ? ImportOutcome.of(
                        file.kind(),
                        new Counts(0, 0, 0, rejected),
                        byLine(unreadable.named(), checks.faults()),
                        Set.of(LedgerEntry.EVERYTHING))
                : ImportOutcome.of(
                        file.kind(), file.store(handle, request), List.of(), file.scopes(handle));
    }

    private static List<Fault> byLine(List<Fault> unreadable, List<Fault> refused) {
        return Stream.concat(unreadable.stream(), refused.stream())
                .sorted(Comparator.comparing(fault -> Objects.requireNonNullElse(fault.line(), 0L)))
                .limit(Faults.MOST_NAMED)
                .toList();
    }
}
