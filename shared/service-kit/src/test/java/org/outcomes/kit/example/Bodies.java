package org.outcomes.kit.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bodies of requests. */
public final class Bodies {

    private Bodies() {}

    public static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A body whose sender goes away after so much of it. */
    public static InputStream brokenAfter(String text) {
        return new SequenceInputStream(of(text), new Broken());
    }

    /** A body that never ends. */
    public static InputStream endless(char letter) {
        return new Endless(letter);
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("Connection was closed");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }

    private static final class Endless extends InputStream {

        private final char letter;

        private Endless(char letter) {
            this.letter = letter;
        }

        @Override
        public int read() {
            return letter;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) letter);
            return length;
        }
    }
}
