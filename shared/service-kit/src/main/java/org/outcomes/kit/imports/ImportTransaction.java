package org.outcomes.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.idempotency.Once;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.ledger.LedgerEntry;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.revision.Scopes;
import org.outcomes.kit.revision.SeenRevision;

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
    private final Once once;
    private final SeenRevision seen;

    @Inject
    ImportTransaction(
            Jdbi jdbi,
            EntityManager entities,
            Ledger ledger,
            ImportLock lock,
            Once once,
            SeenRevision seen) {
        this.jdbi = jdbi;
        this.entities = entities;
        this.ledger = ledger;
        this.lock = lock;
        this.once = once;
        this.seen = seen;
    }

    /**
     * Runs the work and keeps it unless it has faults or is only tried.
     *
     * @throws ProblemException 422 with the report if there is a fault; 503 where another import of
     *     the same file does not end in time; 409 or 422 for an Idempotency-Key that is in use
     */
    public ImportReport run(ImportRequest request, Function<Handle, ImportOutcome> work) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> jdbi.withHandle(handle -> runOnce(handle, request, work)));
        } catch (OnlyTried tried) {
            return tried.report;
        }
    }

    private ImportReport runOnce(
            Handle handle, ImportRequest request, Function<Handle, ImportOutcome> work) {
        ImportReport report =
                once.run(
                        handle,
                        request.actor(),
                        ImportReport.class,
                        () -> runIn(handle, request, work));
        seen.saw(ledger.state(handle, audience(request), Scopes.everything()));
        return report;
    }

    private ImportReport runIn(
            Handle handle, ImportRequest request, Function<Handle, ImportOutcome> work) {
        lock.take(handle, request.file());
        ImportOutcome outcome = work.apply(handle);
        if (!outcome.faults().isEmpty()) {
            throw ProblemException.rejectedImport(
                    refusal(request, outcome.counts().rejected()),
                    ImportReport.of(request, outcome, null));
        }
        if (request.dryRun()) {
            throw new OnlyTried(ImportReport.of(request, outcome, null));
        }
        Optional<Long> revision = store(handle, request, outcome);
        return ImportReport.of(request, outcome, revision.orElse(null));
    }

    private Optional<Long> store(Handle handle, ImportRequest request, ImportOutcome outcome) {
        if (!outcome.counts().changesSomething()
                && outcome.records().stream().noneMatch(ImportTransaction::changed)) {
            return Optional.empty();
        }
        entities.flush();
        return Optional.of(ledger.append(handle, entry(request, outcome)));
    }

    private static Audience audience(ImportRequest request) {
        return new Audience.Staff(request.actor().name());
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
