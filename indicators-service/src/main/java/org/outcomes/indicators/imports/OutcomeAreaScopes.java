package org.outcomes.indicators.imports;

import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.outcomes.kit.ledger.LedgerEntry;

/** Whose answers change with records of indicators: the outcome areas of those indicators. */
public final class OutcomeAreaScopes {

    private OutcomeAreaScopes() {}

    /** The outcome areas of the indicators that a staging table names. */
    public static Set<String> of(Handle handle, String staging) {
        Set<String> areas =
                new HashSet<>(
                        handle.createQuery(
                                        "select distinct unnest(outcome_areas) from"
                                            + " current_indicator where code in (select indicator"
                                            + " from "
                                                + staging
                                                + ")")
                                .mapTo(String.class)
                                .set());
        return areas.isEmpty() ? Set.of(LedgerEntry.EVERYTHING) : areas;
    }
}
