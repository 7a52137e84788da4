package org.outcomes.gateway.service;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The body of an answer, held as it came. */
public final class Content {

    private final byte[] bytes;

    Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** Opens it from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
