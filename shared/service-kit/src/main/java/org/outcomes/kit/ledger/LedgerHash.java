package org.outcomes.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The hash that ties an entry to the one before it: SHA-256 over every field, each preceded by its
 * length in bytes of UTF-8 and a colon. The fields are the hash before, number, public number,
 * request id, actor, role, action, record, before, after (empty where there is none), the time in
 * microseconds since 1970, how many scopes there are, and the scopes in their order.
 */
final class LedgerHash {

    private LedgerHash() {}

    /**
     * The hash of an entry; the head carries the entry's own numbers and the hash of the entry
     * before.
     */
    static String of(LedgerEntry entry, LedgerHead numbers, Instant recordedAt) {
        MessageDigest digest = sha256();
        fields(entry, numbers, recordedAt).forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<String> fields(
            LedgerEntry entry, LedgerHead numbers, Instant recordedAt) {
        List<String> scopes = entry.scopes().stream().sorted().toList();
        Stream<Object> own =
                Stream.of(
                        numbers.hash(),
                        numbers.number(),
                        numbers.publicNumber(),
                        entry.requestId(),
                        entry.actor().name(),
                        entry.actor().role(),
                        entry.action(),
                        entry.record(),
                        Objects.requireNonNullElse(entry.before(), ""),
                        Objects.requireNonNullElse(entry.after(), ""),
                        ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt),
                        scopes.size());
        return Stream.concat(own.map(Object::toString), scopes.stream());
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
