package org.outcomes.kit.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes and reads the signed tokens that lead from one page to the next. */
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final ObjectMapper json;
    private final SecretKeySpec key;

    @Inject
    Cursors(ObjectMapper json, @ConfigProperty(name = "outcomes.cursor.key") String key) {
        this.json = json;
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** What a cursor holds: to which question it belongs, and the key of the last item given. */
    record Content(String question, List<String> after) {}

    /** A cursor for the page after the given key, good only for the same question. */
    public String write(String question, List<String> after) {
        try {
            return signed(json.writeValueAsBytes(new Content(fingerprint(question), after)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The last key in a cursor.
     *
     * @throws IllegalArgumentException where it was not made here, or for another question
     */
    public List<String> read(String question, String cursor) {
        Content content = contentOf(cursor);
        if (!content.question().equals(fingerprint(question))) {
            throw ofAnotherQuestion();
        }
        return content.after();
    }

    static IllegalArgumentException ofAnotherQuestion() {
        return new IllegalArgumentException(
                "The cursor belongs to another question; send it with the day and filters of the"
                        + " page it came from.");
    }

    private Content contentOf(String cursor) {
        String[] parts = cursor.split("\\.", -1);
        if (parts.length != 2) {
            throw notOurs();
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(parts[0]);
            if (!same(signed(content), cursor)) {
                throw notOurs();
            }
            return json.readValue(content, Content.class);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw notOurs();
        }
    }

    private String signed(byte[] content) {
        return ENCODER.encodeToString(content) + "." + ENCODER.encodeToString(sign(content));
    }

    // Compared as text: bits at the end of Base64 that are not used could be changed unseen.
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static IllegalArgumentException notOurs() {
        return new IllegalArgumentException("The cursor is not one that was given out here.");
    }

    private String fingerprint(String question) {
        return ENCODER.encodeToString(sign(question.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 16);
    }

    private byte[] sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
