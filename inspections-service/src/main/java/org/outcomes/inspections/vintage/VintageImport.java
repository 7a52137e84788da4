package org.outcomes.inspections.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.csv.CsvFile;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.staging.Staging;

/** Imports a file of vintages: staged by COPY, checked in sets, stored with one statement. */
@ApplicationScoped
public class VintageImport {

    private final ImportTransaction transaction;

    @Inject
    VintageImport(ImportTransaction transaction) {
        this.transaction = transaction;
    }

    /** Imports the file, all of it or nothing. */
    public ImportReport run(VintageFile file, ImportRequest request, InputStream body) {
        return transaction.run(request, handle -> importInto(handle, file, request, body));
    }

    private static ImportOutcome importInto(
            Handle handle, VintageFile file, ImportRequest request, InputStream body) {
        VintageTable table = file.table();
        Faults unreadable = new Faults();
        long unreadableRows;
        try (Staging staging = Staging.open(handle, table.staging(), table.stagingColumns())) {
            CsvFile csv = new CsvFile(file.columns());
            unreadableRows = csv.read(body, unreadable, row -> file.stage(row, staging));
        }
        VintageChecks checks = new VintageChecks(handle, table, request);
        long refusedRows = unreadableRows + checks.refusedRows();
        if (refusedRows == 0) {
            Set<String> areas = checks.areas();
            return ImportOutcome.of(file.kind(), checks.store(), List.of(), areas);
        }
        return ImportOutcome.of(
                file.kind(),
                new Counts(0, 0, 0, refusedRows),
                inOrder(unreadable.named(), checks.faults()),
                Set.of());
    }

    private static List<Fault> inOrder(List<Fault> unreadable, List<Fault> refused) {
        List<Fault> all = new ArrayList<>(unreadable);
        all.addAll(refused);
        all.sort(Comparator.comparing(fault -> Objects.requireNonNullElse(fault.line(), 0L)));
        return all.subList(0, Math.min(all.size(), Faults.MOST_NAMED));
    }
}
