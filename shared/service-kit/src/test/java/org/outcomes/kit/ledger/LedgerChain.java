package org.outcomes.kit.ledger;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Recomputes the ledger's hashes in SQL, from its description and not with its code. */
final class LedgerChain {

    private LedgerChain() {}

    /** The numbers of entries whose own hash, or hash of the entry before, does not hold. */
    static List<Long> brokenAt(Jdbi jdbi) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                with entry as (
                                  select l.*,
                                    lag(l.hash, 1, repeat('0', 64)) over (order by l.number) as expected_previous,
                                    array[l.previous_hash, l.number::text, l.public_number::text, l.request_id, l.actor,
                                          l.role, l.action, l.record, coalesce(l.before, ''), coalesce(l.after, ''),
                                          (extract(epoch from l.recorded_at) * 1000000)::bigint::text,
                                          cardinality(l.scopes)::text] || l.scopes as fields
                                  from ledger l)
                                select number from entry
                                where previous_hash <> expected_previous
                                   or hash <> encode(sha256(convert_to(
                                        (select string_agg(octet_length(field) || ':' || field, '' order by place)
                                         from unnest(fields) with ordinality as part (field, place)), 'UTF8')), 'hex')
                                order by number
                                """)
                        .mapTo(Long.class)
                        .list());
    }
}
