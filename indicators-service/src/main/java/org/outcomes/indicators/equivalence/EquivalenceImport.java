package org.outcomes.indicators.equivalence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.indicators.equivalence.EquivalenceReading.Content;
import org.outcomes.indicators.equivalence.EquivalenceReading.Read;
import org.outcomes.kit.imports.Counts;
import org.outcomes.kit.imports.ImportOutcome;
import org.outcomes.kit.imports.ImportReport;
import org.outcomes.kit.imports.ImportRequest;
import org.outcomes.kit.imports.ImportTransaction;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.problem.Fault;
import org.outcomes.kit.problem.Faults;
import org.outcomes.kit.staging.Staging;
import org.outcomes.kit.staging.VersionedRows;

/** Imports {@code equivalences.json}. */
@ApplicationScoped
class EquivalenceImport {

    private static final String STAGING = "staged_equivalence";
    private static final List<String> COLUMNS =
            List.of(
                    "line bigint",
                    "id text",
                    "relation text",
                    "left_side jsonb",
                    "right_side jsonb",
                    "tolerance numeric",
                    "note text",
                    "source text",
                    "public_from date");
    private static final VersionedRows TABLE =
            new VersionedRows(
                    "equivalence",
                    List.of("id"),
                    List.of(
                            "relation",
                            "left_side",
                            "right_side",
                            "tolerance",
                            "note",
                            "source",
                            "public_from"));

    private final ImportTransaction transaction;
    private final ObjectMapper json;

    @Inject
    EquivalenceImport(ImportTransaction transaction, ObjectMapper json) {
        this.transaction = transaction;
        this.json = json;
    }

    ImportReport run(ImportRequest request, InputStream body) {
        Faults faults = new Faults();
        Content content = new EquivalenceReading(faults).read(body);
        return transaction.run(request, handle -> importInto(handle, request, content, faults));
    }

    private ImportOutcome importInto(
            Handle handle, ImportRequest request, Content content, Faults faults) {
        stage(handle, content.equivalences());
        faults.addAll(unknownSources(handle));
        faults.addAll(ReferenceChecks.faults(handle, content.references()));
        Counts counts =
                faults.isEmpty()
                        ? TABLE.store(handle, STAGING, request)
                        : new Counts(0, 0, 0, rejected(faults.named()));
        return ImportOutcome.of(
                "equivalence", counts, faults.named(), Set.of(LedgerEntry.EVERYTHING));
    }

    private void stage(Handle handle, List<Read> equivalences) {
        try (Staging staging = Staging.open(handle, STAGING, COLUMNS)) {
            for (Read read : equivalences) {
                staging.row(
                        read.place() + 1,
                        read.id(),
                        read.relation().code(),
                        text(read.left()),
                        text(read.right()),
                        read.tolerance(),
                        read.note(),
                        read.source(),
                        null);
            }
        }
        handle.execute(
                "update staged_equivalence staged set public_from = source.published_on"
                        + " from current_source source where source.id = staged.source");
    }

    private static List<Fault> unknownSources(Handle handle) {
        return handle.createQuery(
                        "select line - 1 as place, source from staged_equivalence where public_from"
                                + " is null order by line")
                .map((row, _) ->
                        Fault.ofPointer(
                                "/" + row.getLong("place") + "/source",
                                row.getString("source"),
                                "There is no such source; import it first."))
                .list();
    }

    private static long rejected(List<Fault> faults) {
        return faults.stream()
                .map(fault -> String.valueOf(fault.pointer()).split("/", 3))
                .map(parts -> parts.length > 1 ? parts[1] : "")
                .distinct()
                .count();
    }

    private String text(Side side) {
        try {
            return json.writeValueAsString(side);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
