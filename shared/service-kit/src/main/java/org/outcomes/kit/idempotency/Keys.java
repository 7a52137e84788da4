package org.outcomes.kit.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.outcomes.kit.audience.Actor;

/** The keys that are remembered, seen from one of them. */
record Keys(Handle handle, Actor actor, IdempotencyKey key) {

    /** The request that a key stands for, and the answer to it as JSON. */
    record Remembered(String address, String digest, String answer) {}

    /** Takes the key until the transaction ends; false where another one has it. */
    boolean lock() {
        return ofKey(
                        handle.createQuery(
                                "select pg_try_advisory_xact_lock(hashtextextended(:key,"
                                        + " hashtext(:actor)))"))
                .mapTo(Boolean.class)
                .one();
    }

    Optional<Remembered> find(Instant oldest) {
        return ofKey(
                        handle.createQuery(
                                """
                                select address, digest, answer from idempotency_key
                                where actor = :actor and key = :key and recorded_at > :oldest
                                """))
                .bind("oldest", oldest)
                .map((row, _) ->
                        new Remembered(row.getString(1), row.getString(2), row.getString(3)))
                .findOne();
    }

    // What another write is about to remove is left to it: nobody waits for an import.
    void forgetBefore(Instant oldest) {
        handle.createUpdate(
                        """
                        delete from idempotency_key where (actor, key) in (
                          select actor, key from idempotency_key where recorded_at <= :oldest for update skip locked)
                        """)
                .bind("oldest", oldest)
                .execute();
    }

    void remember(Remembered request, Instant now) {
        ofKey(
                        handle.createUpdate(
                                """
                                insert into idempotency_key (actor, key, address, digest, answer, recorded_at)
                                values (:actor, :key, :address, :digest, :answer, :now)
                                """))
                .bind("address", request.address())
                .bind("digest", request.digest())
                .bind("answer", request.answer())
                .bind("now", now)
                .execute();
    }

    private <S extends SqlStatement<S>> S ofKey(S statement) {
        return statement.bind("actor", actor.name()).bind("key", key.value());
    }
}
