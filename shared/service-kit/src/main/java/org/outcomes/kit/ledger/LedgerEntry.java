package org.outcomes.kit.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomes.kit.audience.Actor;

/**
 * What one write did.
 *
 * @param requestId the request that asked for it
 * @param actor who wrote
 * @param action what was done, such as {@code import}
 * @param record what it was done to, such as {@code observations.csv}
 * @param before the record before as JSON; null where there was none
 * @param after the record after, or the counts of an import, as JSON
 * @param scopes whose answers change: an area, an outcome area, or {@link #EVERYTHING}
 * @param publicChange whether the public can see a difference
 */
public record LedgerEntry(
        String requestId,
        Actor actor,
        String action,
        String record,
        @Nullable String before,
        @Nullable String after,
        Set<String> scopes,
        boolean publicChange) {

    /** The scope of what bears on all answers of a service. */
    public static final String EVERYTHING = "*";

    public LedgerEntry {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A write changes at least one scope.");
        }
    }
}
