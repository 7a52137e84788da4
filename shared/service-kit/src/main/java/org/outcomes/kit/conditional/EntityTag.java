package org.outcomes.kit.conditional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * An entity tag (RFC 9110, section 8.8.3).
 *
 * @param value what stands between the quotation marks
 * @param weak whether it only says that two answers mean the same
 */
public record EntityTag(String value, boolean weak) {

    private static final int BYTES = 16;

    /** A strong tag made of everything that an answer depends on. */
    public static EntityTag of(List<String> ingredients) {
        MessageDigest digest = sha256();
        for (String ingredient : ingredients) {
            byte[] bytes = ingredient.getBytes(StandardCharsets.UTF_8);
            // Each with its length, so that no two lists run into the same bytes.
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return ofDigest(digest);
    }

    /** A strong tag of the content itself. */
    public static EntityTag ofContent(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(content);
        return ofDigest(digest);
    }

    /** The tag of the same content in another coding, which is another representation. */
    public EntityTag in(ContentCoding coding) {
        return new EntityTag(value + coding.suffix(), weak);
    }

    /** Whether both are strong and the same content, in whatever coding. */
    boolean sameRecordAs(EntityTag other) {
        return !weak
                && !other.weak
                && ContentCoding.withoutSuffix(value)
                        .equals(ContentCoding.withoutSuffix(other.value));
    }

    /** The weak comparison of RFC 9110: being weak does not matter. */
    boolean sameMeaningAs(EntityTag other) {
        return value.equals(other.value);
    }

    /** As it stands in a header. */
    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + value + '"';
    }

    private static EntityTag ofDigest(MessageDigest digest) {
        byte[] hash = Arrays.copyOf(digest.digest(), BYTES);
        return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash), false);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
