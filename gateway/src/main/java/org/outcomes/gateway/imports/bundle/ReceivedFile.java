package org.outcomes.gateway.imports.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.outcomes.kit.problem.ProblemException;
import org.outcomes.kit.problem.ProblemKind;

/** A file that a caller sent, kept on disk until it is closed: it is read more than once. */
public final class ReceivedFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /**
     * Receives a file.
     *
     * @param most how many bytes it may have
     * @throws ProblemException 413 where it has more
     */
    public static ReceivedFile receive(InputStream body, long most) {
        try {
            ReceivedFile file = new ReceivedFile(Files.createTempFile("outcomes-", ".part"));
            try {
                file.fill(body, most);
                return file;
            } catch (IOException | RuntimeException failed) {
                file.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fill(InputStream body, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long received = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                received += read;
                if (received > most) {
                    throw ProblemException.of(
                            ProblemKind.TOO_LARGE,
                            "The body has more than %d bytes.".formatted(most));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Opens it from its beginning. */
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
