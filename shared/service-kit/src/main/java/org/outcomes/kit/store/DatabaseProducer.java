package org.outcomes.kit.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/** Gives JDBI on the service's data source. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class DatabaseProducer {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        // In a JTA transaction the connection is not in auto-commit mode, and ending it is not
        // JDBI's to do.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        return jdbi;
    }
}
