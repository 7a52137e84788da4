package org.outcomes.launcher.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Secrets kept as one file each, which only their owner may read. */
public final class SecretStore {

    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private SecretStore(Path folder) {
        this.folder = folder;
    }

    /** The secrets of this data folder; both folders are made where they do not exist. */
    public static SecretStore of(Path data) {
        try {
            makePrivate(data);
            makePrivate(data.resolve("secrets"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SecretStore(data.resolve("secrets"));
    }

    /** The file of this secret, whether or not it exists. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The secret of this name, if it has been made. */
    public Optional<String> find(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of this name: the stored one, or a new random one, stored. */
    public String password(String name) {
        return find(name).orElseGet(() -> store(name, randomPassword()));
    }

    /** Stores a secret under this name, whole or not at all. */
    public String store(String name, String secret) {
        Path unfinished = file(name + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, asFileAttribute(fromString("rw-------")));
            Files.writeString(unfinished, secret + "\n", US_ASCII);
            Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secret;
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
        }
    }
}
