package org.outcomes.kit.store;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Reads in one repeatable-read transaction, so that data and revision belong together. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class Snapshot {

    private final Jdbi jdbi;

    @Inject
    Snapshot(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Gives what is read from one state of the database. */
    public <T> T read(Function<Handle, T> reading) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ, handle -> reading.apply(handle));
    }
}
