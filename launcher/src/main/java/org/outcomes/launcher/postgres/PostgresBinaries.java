package org.outcomes.launcher.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.outcomes.launcher.LaunchFailure;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL server that comes as a Maven artifact, unpacked once for each version. */
final class PostgresBinaries {

    private static final Map<String, String> SYSTEMS =
            Map.of("Linux", "linux", "Mac OS X", "darwin");
    private static final Map<String, String> MACHINES =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");

    private PostgresBinaries() {}

    /** The folder of the unpacked server under this one; unpacks it where it is not there yet. */
    static Path unpackedIn(Path folder) {
        Path target = folder.resolve("postgresql-" + version());
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, "unpacking-");
            unpack(unfinished);
            moveUnlessThere(unfinished, target);
            return target;
        } catch (IOException e) {
            throw new LaunchFailure(
                    "PostgreSQL cannot be unpacked into %s: %s".formatted(folder, e.getMessage()),
                    e);
        }
    }

    /** The version of the server, such as 18.6.0. */
    static String version() {
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("binaries.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                write(entry, tar, folder.resolve(entry.getName()).normalize());
                entry = tar.getNextEntry();
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = file.resolveSibling("").getFileName().toString().equals("bin");
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream archive() {
        String system = System.getProperty("os.name", "");
        String machine = System.getProperty("os.arch", "");
        String name = "/postgres-%s-%s.txz".formatted(SYSTEMS.get(system), MACHINES.get(machine));
        InputStream archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new LaunchFailure(
                    "The suite runs on Linux (x86-64) only: it brings no PostgreSQL for %s (%s)."
                            .formatted(system, machine));
        }
        return archive;
    }

    private static void moveUnlessThere(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            Folders.delete(unfinished);
        }
    }
}
