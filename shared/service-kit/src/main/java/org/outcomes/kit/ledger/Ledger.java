package org.outcomes.kit.ledger;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.outcomes.kit.audience.Audience;
import org.outcomes.kit.revision.Revision;
import org.outcomes.kit.revision.Scopes;

/**
 * The service's ledger. Appending is the last statement of each write transaction: it locks one
 * row, so that entries stand in the order in which their transactions end.
 */
@ApplicationScoped
@IfBuildProperty(name = "outcomes.keeps-records", stringValue = "true")
public class Ledger {

    // The hash of the entry that made the revision.
    private static final String WITH_HASH =
            """
            select newest.number, coalesce(
                (select hash from ledger where ledger.%1$s = newest.number order by ledger.number limit 1), '')
            from (%2$s) as newest (number)
            """;

    private final Clock clock;

    @Inject
    Ledger(Clock clock) {
        this.clock = clock;
    }

    /** Appends an entry and gives the revision after it: its number for staff. */
    public long append(Handle handle, LedgerEntry entry) {
        LedgerHead head = LedgerHead.lock(handle);
        long number = head.number() + 1;
        long publicNumber = head.publicNumber() + (entry.publicChange() ? 1 : 0);
        Instant recordedAt = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        String hash =
                LedgerHash.of(entry, new LedgerHead(number, publicNumber, head.hash()), recordedAt);
        insert(handle, entry, new LedgerHead(number, publicNumber, head.hash()), hash, recordedAt);
        new LedgerHead(number, publicNumber, hash).store(handle);
        moveScopes(handle, entry, number, publicNumber);
        return number;
    }

    /**
     * The revision of the data of some scopes, as the audience counts them; 0 where nothing was
     * written yet.
     */
    public long revision(Handle handle, Audience audience, Collection<String> scopes) {
        return handle.createQuery(newestOf(numberFor(audience)))
                .bindArray("scopes", String.class, scopes)
                .mapTo(Long.class)
                .one();
    }

    /** The state of the data that the handle's transaction sees, as the audience counts it. */
    public Revision state(Handle handle, Audience audience, Scopes scopes) {
        String number = numberFor(audience);
        Query query =
                scopes.codes().isEmpty()
                        ? handle.createQuery(
                                WITH_HASH.formatted(
                                        number, "select " + number + " from ledger_head"))
                        : handle.createQuery(WITH_HASH.formatted(number, newestOf(number)))
                                .bindArray("scopes", String.class, scopes.codes());
        return query.map((row, _) -> new Revision(row.getLong(1), row.getString(2))).one();
    }

    private static String newestOf(String number) {
        return "select coalesce(max("
                + number
                + "), 0) from revision_scope where scope = '*' or scope = any(:scopes)";
    }

    private static String numberFor(Audience audience) {
        return switch (audience) {
            case Audience.Public _ -> "public_number";
            case Audience.Staff _ -> "number";
        };
    }

    private static void insert(
            Handle handle, LedgerEntry entry, LedgerHead numbers, String hash, Instant recordedAt) {
        handle.createUpdate(
                        """
                        insert into ledger (number, public_number, request_id, actor, role, action, record, before, after,
                                            scopes, previous_hash, hash, recorded_at)
                        values (:number, :publicNumber, :requestId, :actor, :role, :action, :record, :before, :after,
                                :scopes, :previousHash, :hash, :recordedAt)
                        """)
                .bind("number", numbers.number())
                .bind("publicNumber", numbers.publicNumber())
                .bind("requestId", entry.requestId())
                .bind("actor", entry.actor().name())
                .bind("role", entry.actor().role())
                .bind("action", entry.action())
                .bind("record", entry.record())
                .bind("before", entry.before())
                .bind("after", entry.after())
                .bindArray("scopes", String.class, entry.scopes().stream().sorted().toList())
                .bind("previousHash", numbers.hash())
                .bind("hash", hash)
                .bind("recordedAt", recordedAt)
                .execute();
    }

    private static void moveScopes(
            Handle handle, LedgerEntry entry, long number, long publicNumber) {
        handle.createUpdate(
                        """
                        insert into revision_scope (scope, number, public_number)
                        select scope, :number, case when :publicChange then :publicNumber else 0 end
                        from unnest(:scopes) as scope
                        on conflict (scope) do update set
                            number = excluded.number,
                            public_number = greatest(revision_scope.public_number, excluded.public_number)
                        """)
                .bind("number", number)
                .bind("publicNumber", publicNumber)
                .bind("publicChange", entry.publicChange())
                .bindArray("scopes", String.class, entry.scopes())
                .execute();
    }
}
