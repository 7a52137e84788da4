package org.outcomes.kit.request;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of the request: the caller's where it sends a plain one, else a new one. It stands in
 * answers and logs.
 */
@RequestScoped
public class RequestId {

    /** The header that carries the id in both directions. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private String value = UUID.randomUUID().toString();

    /** Takes over the caller's id where it is a plain one of at most 64 characters. */
    public void take(@Nullable String sent) {
        if (sent != null && PLAIN.matcher(sent).matches()) {
            value = sent;
        }
    }

    public String value() {
        return value;
    }
}
