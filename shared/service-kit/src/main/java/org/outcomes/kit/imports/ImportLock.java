package org.outcomes.kit.imports;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;
import org.outcomes.reference.bundle.BundleFile;

/**
 * Lets writes to one file's records run one after the other: two at a time would both find a key
 * new.
 */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class ImportLock {

    private final Duration longestWait;

    @Inject
    ImportLock(@ConfigProperty(name = "outcomes.imports.longest-wait") Duration longestWait) {
        this.longestWait = longestWait;
    }

    /**
     * Takes the lock until the transaction ends.
     *
     * @throws ProblemException 503 where another import holds it for too long
     */
    public void take(Handle handle, BundleFile file) {
        handle.execute("set local lock_timeout = " + longestWait.toMillis());
        try {
            handle.execute("select pg_advisory_xact_lock(hashtext(?))", file.fileName());
        } catch (UnableToExecuteStatementException waited) {
            throw ProblemException.of(
                    ProblemKind.UNAVAILABLE,
                    "Another import of %s is under way.".formatted(file.fileName()));
        }
        handle.execute("set local lock_timeout = 0");
    }
}
