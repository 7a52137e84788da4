package org.outcomes.launcher.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The ahead-of-time cache of one packaged application. It holds for the very jar, JDK and options
 * that it was trained with; for others the JVM would only complain and start slowly.
 */
public record AotCache(Path application) {

    /** Whether a cache is there that fits. */
    public boolean usable() {
        try {
            return Files.exists(cache())
                    && Files.exists(key())
                    && Files.readString(key()).equals(fingerprint());
        } catch (IOException e) {
            return false;
        }
    }

    /** The options that make a JVM start from the cache; none if no cache fits. */
    public List<String> use() {
        return usable() ? List.of("-XX:AOTCache=" + cache()) : List.of();
    }

    /**
     * The options that make a JVM write a cache when it ends; writing takes more heap than serving.
     */
    public List<String> record() {
        return List.of("-XX:AOTCacheOutput=" + recording(), "-Xmx512m");
    }

    /** Deletes what a training that was cut off has left. */
    public void discardRecording() {
        try {
            Files.deleteIfExists(recording());
            Files.deleteIfExists(application.resolve("app.aot.recording.config"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the recorded cache into use; returns whether there is one. */
    public boolean accept() {
        try {
            if (!Files.isRegularFile(recording())) {
                return false;
            }
            Files.deleteIfExists(key());
            Files.move(recording(), cache(), StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(key(), fingerprint());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cache() {
        return application.resolve("app.aot");
    }

    private Path recording() {
        return application.resolve("app.aot.recording");
    }

    private Path key() {
        return application.resolve("app.aot.key");
    }

    private String fingerprint() throws IOException {
        Path jar = application.resolve(PartCommand.JAR);
        return "%s %s %s %s\n"
                .formatted(
                        System.getProperty("java.vm.version"),
                        PartCommand.options(),
                        Files.size(jar),
                        Files.getLastModifiedTime(jar));
    }
}
