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
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.kit.table.OneState;

/** Reads in one repeatable-read transaction, so that data and revision belong together. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class Snapshot implements OneState {

    private static final ScopedValue<Handle> HELD = ScopedValue.newInstance();

    private final Jdbi jdbi;
    private final Semaphore holds;

    @Inject
    Snapshot(Jdbi jdbi, @ConfigProperty(name = "outcomes.csv.most-at-once") int mostHolds) {
        this.jdbi = jdbi;
        this.holds = new Semaphore(mostHolds);
    }

    /** Gives what is read from one state of the database: the one that is held, if one is. */
    public <T> T read(Function<Handle, T> reading) {
        return HELD.isBound()
                ? reading.apply(HELD.get())
                : jdbi.inTransaction(
                        TransactionIsolationLevel.REPEATABLE_READ, handle -> reading.apply(handle));
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
            return new Transaction(jdbi.open());
        } catch (RuntimeException failed) {
            holds.release();
            throw failed;
        }
    }

    private final class Transaction implements Held {

        private final Handle handle;
        private final AtomicBoolean open = new AtomicBoolean(true);

        Transaction(Handle handle) {
            this.handle = handle;
            handle.begin();
            handle.execute("set transaction isolation level repeatable read, read only");
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
