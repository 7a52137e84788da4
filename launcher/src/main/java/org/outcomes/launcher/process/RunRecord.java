package org.outcomes.launcher.process;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who runs on a data folder: a lock that falls with the launcher's process, however it ends, and a
 * file with the process ids of the launcher and its parts.
 */
public final class RunRecord implements AutoCloseable {

    /** The name under which the launcher itself is noted. */
    public static final String LAUNCHER = "launcher";

    private final Path data;
    private final FileChannel lock;
    private final Map<String, Long> pids = new LinkedHashMap<>();

    private RunRecord(Path data, FileChannel lock) {
        this.data = data;
        this.lock = lock;
    }

    /** Takes the data folder for this process; empty if another one has it. */
    public static Optional<RunRecord> claim(Path data) {
        try {
            // A file of its own, since closing any other channel to a locked file would give up the
            // lock.
            FileChannel channel = FileChannel.open(data.resolve("run.lock"), CREATE, WRITE);
            if (!tryLock(channel)) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new RunRecord(data, channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The process ids that were noted for this data folder, by name; none if nothing runs and
     * nothing crashed.
     */
    public static Map<String, Long> read(Path data) {
        Map<String, Long> noted = new LinkedHashMap<>();
        if (!Files.exists(file(data))) {
            return noted;
        }
        try (Stream<String> lines = Files.lines(file(data))) {
            lines.map(line -> line.split("=", 2))
                    .filter(parts -> parts.length == 2 && parts[1].matches("\\d{1,18}"))
                    .forEach(parts -> noted.put(parts[0], Long.valueOf(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return noted;
    }

    /** Notes the process id of the launcher or a part. */
    public synchronized void note(String name, long pid) {
        pids.put(name, pid);
        write();
    }

    /** Gives the folder back. */
    @Override
    public synchronized void close() {
        try {
            Files.deleteIfExists(file(data));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        StringBuilder text = new StringBuilder();
        pids.forEach((name, pid) -> text.append(name).append('=').append(pid).append('\n'));
        try {
            Files.writeString(file(data), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path data) {
        return data.resolve("run.pid");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
