package org.outcomes.kit.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a client gives to one request, so that it can send it again without having it done
 * twice (draft-ietf-httpapi-idempotency-key-header).
 */
public record IdempotencyKey(String value) {

    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    /** The most characters of a key. */
    public static final int LONGEST = 255;

    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])+)\"");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9._~:/+=-]+");

    /**
     * Reads the header: a text in quotation marks as the draft has it, or one without that needs
     * none.
     *
     * @throws IllegalArgumentException where it is neither, or too long
     */
    public static IdempotencyKey parse(String header) {
        Matcher quoted = QUOTED.matcher(header);
        if (header.length() <= LONGEST + 2) {
            if (quoted.matches() && quoted.group(1).length() <= LONGEST) {
                return new IdempotencyKey(quoted.group(1).replaceAll("\\\\(.)", "$1"));
            }
            if (BARE.matcher(header).matches() && header.length() <= LONGEST) {
                return new IdempotencyKey(header);
            }
        }
        throw new IllegalArgumentException(
                ("A key is a text of 1 to %d characters in quotation marks, such as"
                                + " \"8e03978e-40d5-43dd-bc93-6894a57f9324\".")
                        .formatted(LONGEST));
    }

    /** The key of one part of what this key stands for; the same part has always the same. */
    public IdempotencyKey ofPart(String name) {
        byte[] text = (value.length() + ":" + value + name).getBytes(StandardCharsets.UTF_8);
        return new IdempotencyKey(UUID.nameUUIDFromBytes(text).toString());
    }

    /** As it stands in the header. */
    public String header() {
        return '"' + value.replaceAll("([\"\\\\])", "\\\\$1") + '"';
    }
}
