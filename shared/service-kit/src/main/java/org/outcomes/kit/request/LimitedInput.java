package org.outcomes.kit.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/** A body that ends the request with a 413 as soon as it is longer than it may be. */
public final class LimitedInput extends FilterInputStream {

    private final long most;
    private long read;

    /**
     * Limits a body.
     *
     * @param most how many bytes it may have
     */
    public LimitedInput(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    /** What ends a request whose body is longer. */
    public static ProblemException tooLarge(long most) {
        return ProblemException.of(
                ProblemKind.TOO_LARGE, "The body is larger than %d bytes.".formatted(most));
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int found = super.read(bytes, offset, length);
        count(Math.max(found, 0));
        return found;
    }

    /** Reads what is left, so that the caller can hear the answer, but no more than may be sent. */
    @Override
    public void close() throws IOException {
        byte[] rest = new byte[1 << 16];
        int found = 0;
        while (found >= 0 && read <= most) {
            found = super.read(rest, 0, rest.length);
            read += Math.max(found, 0);
        }
        if (found < 0) {
            super.close();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw tooLarge(most);
        }
    }
}
