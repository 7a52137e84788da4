package org.outcomes.kit.store;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.ledger.Ledger;
import org.outcomes.kit.revision.Revision;
import org.outcomes.kit.revision.Revisions;
import org.outcomes.kit.revision.Scopes;

/** The revision of the data as the ledger has it. */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
class LedgerRevisions implements Revisions {

    private final Jdbi jdbi;
    private final Ledger ledger;

    @Inject
    LedgerRevisions(Jdbi jdbi, Ledger ledger) {
        this.jdbi = jdbi;
        this.ledger = ledger;
    }

    @Override
    public Revision now(Audience audience, Scopes scopes) {
        return jdbi.withHandle(handle -> in(handle, audience, scopes));
    }

    /** The revision in the state of the database that the handle's transaction sees. */
    Revision in(Handle handle, Audience audience, Scopes scopes) {
        return ledger.state(handle, audience, scopes);
    }
}
