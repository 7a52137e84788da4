package org.outcomes.kit.idempotency;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A body whose digest is taken while it is read. Whoever takes a body in reads it to its end, so
 * that nothing is missing when it is closed.
 */
final class DigestedInput extends FilterInputStream {

    private static final int LARGEST_SKIP = 1 << 16;

    private final MessageDigest digest;
    private boolean ended;

    DigestedInput(InputStream body) {
        super(body);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads what is left, and gives the digest of the whole. */
    String ofWhole() throws IOException {
        if (!ended) {
            transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            digest.update((byte) next);
        }
        ended = next < 0;
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int found = super.read(bytes, offset, length);
        if (found > 0) {
            digest.update(bytes, offset, found);
        }
        ended = found < 0;
        return found;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, LARGEST_SKIP)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
