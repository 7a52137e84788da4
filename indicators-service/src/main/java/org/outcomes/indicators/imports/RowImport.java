package org.outcomes.indicators.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.Faults;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.imports.Staging;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.problem.Fault;

/**
 * Runs the import of a CSV file: stage by COPY, check in sets, store with one statement, or refuse
 * all of it.
 */
@ApplicationScoped
public class RowImport {

    private final ImportTransaction transaction;

    @Inject
    RowImport(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    /** Imports a file. */
    public ImportReport run(RowFile file, ImportRequest request, InputStream body) {
        return transaction.run(request, handle -> importInto(handle, file, request, body));
    }

    private static ImportOutcome importInto(
            Handle handle, RowFile file, ImportRequest request, InputStream body) {
        waitForOtherImportsOf(file, handle);
        Faults unreadable = new Faults();
        long unreadableRows;
        try (Staging staging = Staging.open(handle, file.staging(), file.columns())) {
            unreadableRows = file.csv().read(body, unreadable, row -> file.stage(row, staging));
        }
        handle.execute("analyze " + file.staging());
        RowChecks checks = RowChecks.on(handle, file.staging());
        file.check(checks, request);
        long rejected = unreadableRows + checks.refusedRows();
        if (rejected > 0) {
            return ImportOutcome.of(
                    file.kind(),
                    new Counts(0, 0, 0, rejected),
                    inOrderOfLines(unreadable.named(), checks.faults()),
                    java.util.Set.of(LedgerEntry.EVERYTHING));
        }
        return ImportOutcome.of(
                file.kind(), file.store(handle, request), List.of(), file.scopes(handle));
    }

    // Two imports of one file at a time would both find a key new.
    private static void waitForOtherImportsOf(RowFile file, Handle handle) {
        handle.createQuery("select pg_advisory_xact_lock(hashtext(:table)) is null")
                .bind("table", file.staging())
                .mapTo(Boolean.class)
                .one();
    }

    private static List<Fault> inOrderOfLines(List<Fault> unreadable, List<Fault> refused) {
        return Stream.concat(unreadable.stream(), refused.stream())
                .sorted(Comparator.comparing(fault -> Objects.requireNonNullElse(fault.line(), 0L)))
                .limit(Faults.MOST_NAMED)
                .toList();
    }
}
