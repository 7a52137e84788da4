package org.outcomes.kit.store;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.outcomes.kit.audience.Caller;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.revision.SeenRevision;
import org.outcomes.kit.table.OneState;

/**
 * Reads in one repeatable-read transaction, and notes the revision that it saw: data and revision
 * belong together.
 */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class Snapshot implements OneState {

    private static final ScopedValue<Handle> HELD = ScopedValue.newInstance();

    private final Jdbi jdbi;
    private final LedgerRevisions revisions;
    private final Caller caller;
    private final SeenRevision seen;
    private final Semaphore holds;

    @Inject
    Snapshot(
            Jdbi jdbi,
            LedgerRevisions revisions,
            Caller caller,
            SeenRevision seen,
            @ConfigProperty(name = "outcomes.csv.most-at-once") int mostHolds) {
        this.jdbi = jdbi;
        this.revisions = revisions;
        this.caller = caller;
        this.seen = seen;
        this.holds = new Semaphore(mostHolds);
    }

    /** Gives what is read from one state of the database: the one that is held, if one is. */
    public <T> T read(Function<Handle, T> reading) {
        return HELD.isBound()
                ? reading.apply(HELD.get())
                : jdbi.inTransaction(
                        TransactionIsolationLevel.REPEATABLE_READ,
                        handle -> {
                            noteRevision(handle);
                            return reading.apply(handle);
                        });
    }

    private void noteRevision(Handle handle) {
        seen.saw(revisions.in(handle, caller.audience(), seen.scopes()));
    }

    /**
     * Holds this state until it is let go, with a connection of its own.
     *
     * @throws ProblemException 503 where so many are held that others might have to wait
     */
    @Override
    public Held hold() {
        if (!holds.tryAcquire()) {
            throw ProblemException.of(
                    ProblemKind.UNAVAILABLE,
                    "As many files are being read as can be at once; try again in a moment.");
        }
        try {
            return new Transaction(begun());
        } catch (RuntimeException failed) {
            holds.release();
            throw failed;
        }
    }

    private Handle begun() {
        Handle handle = jdbi.open();
        try {
            handle.begin();
            handle.execute("set transaction isolation level repeatable read, read only");
            noteRevision(handle);
            return handle;
        } catch (RuntimeException failed) {
            handle.close();
            throw failed;
        }
    }

    private final class Transaction implements Held {

        private final Handle handle;
        private final AtomicBoolean open = new AtomicBoolean(true);

        Transaction(Handle handle) {
            this.handle = handle;
        }

        @Override
        public <T> T read(Supplier<T> reading) {
            return ScopedValue.where(HELD, handle).call(reading::get);
        }

        @Override
        public void close() {
            if (open.compareAndSet(true, false)) {
                try (Handle _ = handle) {
                    handle.rollback();
                } finally {
                    holds.release();
                }
            }
        }
    }
}
