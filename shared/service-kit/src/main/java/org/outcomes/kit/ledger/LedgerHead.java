package org.outcomes.kit.ledger;

import org.jdbi.v3.core.Handle;

/** The end of the chain: the numbers of the last entry and its hash. */
record LedgerHead(long number, long publicNumber, String hash) {

    static LedgerHead lock(Handle handle) {
        return handle.createQuery("select number, public_number, hash from ledger_head for update")
                .map((row, _) -> new LedgerHead(row.getLong(1), row.getLong(2), row.getString(3)))
                .one();
    }

    void store(Handle handle) {
        handle.createUpdate(
                        "update ledger_head set number = :number, public_number = :publicNumber,"
                                + " hash = :hash")
                .bind("number", number)
                .bind("publicNumber", publicNumber)
                .bind("hash", hash)
                .execute();
    }
}
