package org.outcomes.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.problem.ProblemException;

/** Runs an import as one transaction: all of it with one entry in the ledger, or nothing. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class ImportTransaction {

    private static final int LONGEST_SECONDS = 3600;

    private final Jdbi jdbi;
    private final EntityManager entities;
    private final Ledger ledger;
    private final ObjectMapper json;

    @Inject
    ImportTransaction(Jdbi jdbi, EntityManager entities, Ledger ledger, ObjectMapper json) {
        this.jdbi = jdbi;
        this.entities = entities;
        this.ledger = ledger;
        this.json = json;
    }

    /**
     * Runs the work and keeps it unless it has faults or is only tried.
     *
     * @throws ProblemException 422 with the report if there is a fault
     */
    public ImportReport run(ImportRequest request, Function<Handle, ImportOutcome> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> jdbi.withHandle(handle -> runIn(handle, request, work)));
    }

    private ImportReport runIn(
            Handle handle, ImportRequest request, Function<Handle, ImportOutcome> work) {
        ImportOutcome outcome = work.apply(handle);
        if (!outcome.faults().isEmpty()) {
            throw ProblemException.rejectedImport(
                    "%s is refused: %d of its records are wrong. Nothing of it was stored."
                            .formatted(request.file().fileName(), outcome.counts().rejected()),
                    ImportReport.of(request, outcome, null));
        }
        if (request.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
            return ImportReport.of(request, outcome, null);
        }
        if (!outcome.counts().changesSomething()
                && outcome.records().stream().noneMatch(ImportTransaction::changed)) {
            return ImportReport.of(request, outcome, null);
        }
        entities.flush();
        return ImportReport.of(request, outcome, ledger.append(handle, entry(request, outcome)));
    }

    private static boolean changed(KindCounts counts) {
        return counts.accepted() + counts.revised() > 0;
    }

    private LedgerEntry entry(ImportRequest request, ImportOutcome outcome) {
        return new LedgerEntry(
                request.requestId(),
                request.actor(),
                "import",
                request.file().fileName(),
                null,
                asJson(outcome),
                outcome.scopes(),
                true);
    }

    private String asJson(ImportOutcome outcome) {
        try {
            return json.writeValueAsString(outcome.records());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
