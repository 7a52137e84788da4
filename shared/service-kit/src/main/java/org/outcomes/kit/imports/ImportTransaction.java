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
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;
    private final EntityManager entities;
    private final Ledger ledger;
    private final ImportLock lock;

    @Inject
    ImportTransaction(Jdbi jdbi, EntityManager entities, Ledger ledger, ImportLock lock) {
        this.jdbi = jdbi;
        this.entities = entities;
        this.ledger = ledger;
        this.lock = lock;
    }

    /**
     * Runs the work and keeps it unless it has faults or is only tried.
     *
     * @throws ProblemException 422 with the report if there is a fault; 503 where another import of
     *     the same file does not end in time
     */
    public ImportReport run(ImportRequest request, Function<Handle, ImportOutcome> work) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> jdbi.withHandle(handle -> runIn(handle, request, work)));
        } catch (OnlyTried tried) {
            return tried.report;
        }
    }

    private ImportReport runIn(
            Handle handle, ImportRequest request, Function<Handle, ImportOutcome> work) {
        lock.take(handle, request);
        ImportOutcome outcome = work.apply(handle);
        if (!outcome.faults().isEmpty()) {
            throw ProblemException.rejectedImport(
                    refusal(request, outcome.counts().rejected()),
                    ImportReport.of(request, outcome, null));
        }
        if (request.dryRun()) {
            throw new OnlyTried(ImportReport.of(request, outcome, null));
        }
        if (!outcome.counts().changesSomething()
                && outcome.records().stream().noneMatch(ImportTransaction::changed)) {
            return ImportReport.of(request, outcome, null);
        }
        entities.flush();
        return ImportReport.of(request, outcome, ledger.append(handle, entry(request, outcome)));
    }

    private static String refusal(ImportRequest request, long rejected) {
        return "%s is refused: %s. Nothing of it was stored."
                .formatted(
                        request.file().fileName(),
                        rejected == 0
                                ? "it has not the form of this file"
                                : rejected + " of its records are wrong");
    }

    private static boolean changed(KindCounts counts) {
        return counts.accepted() + counts.revised() > 0;
    }

    private static LedgerEntry entry(ImportRequest request, ImportOutcome outcome) {
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

    private static String asJson(ImportOutcome outcome) {
        try {
            return JSON.writeValueAsString(outcome.records());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Rolls back a dry run; nothing else would, since marking it so makes the commit fail. */
    private static final class OnlyTried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportReport report;

        private OnlyTried(ImportReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }
}
