package org.outcomes.launcher.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Which files the data folder has taken in, by their content, so that a start does not import them
 * again. A second import would change nothing unless somebody corrected the evidence since: then it
 * would take the correction back.
 */
public record ImportedFiles(Path list) {

    /** Whether a file with this content was taken in. */
    public boolean contains(Path file) {
        try {
            return Files.exists(list) && Files.readAllLines(list).contains(line(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that it was taken in. */
    public void add(Path file) {
        try {
            Files.write(
                    list,
                    List.of(line(file)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash) + " " + file.getFileName();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
