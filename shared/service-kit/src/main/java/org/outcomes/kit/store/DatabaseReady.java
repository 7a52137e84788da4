package org.outcomes.kit.store;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Ready when the database answers and has the tables that the migrations make. */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class DatabaseReady implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReady.class);
    private static final String REACHABLE = "reachable";
    private static final String MIGRATED = "migrated";
    private static final String REASON = "reason";

    private final Jdbi jdbi;

    @Inject
    DatabaseReady(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        try {
            boolean migrated = jdbi.withHandle(DatabaseReady::hasLedger);
            answer.status(migrated).withData(REACHABLE, true).withData(MIGRATED, migrated);
            return migrated
                    ? answer.build()
                    : answer.withData(REASON, "the ledger is missing").build();
        } catch (JdbiException failed) {
            // Why it does not is for the log: an answer to anybody does not name hosts and roles.
            LOG.warnf("event=database-unreachable reason=\"%s\"", failed.getMessage());
            return answer.down()
                    .withData(REACHABLE, false)
                    .withData(REASON, "the database does not answer")
                    .build();
        }
    }

    private static boolean hasLedger(Handle handle) {
        return handle.createQuery("select to_regclass('ledger_head') is not null")
                .mapTo(boolean.class)
                .one();
    }
}
