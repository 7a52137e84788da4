package org.outcomes.kit.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What names mean: one file of the kit, by the name alone where it means the same everywhere, by
 * the type and the name where it does not.
 */
record Dictionary(Properties entries) {

    static Dictionary read(String file) {
        try (InputStream content =
                Objects.requireNonNull(Dictionary.class.getResourceAsStream(file))) {
            Properties entries = new Properties();
            entries.load(new InputStreamReader(content, StandardCharsets.UTF_8));
            return new Dictionary(entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<String> of(String name) {
        return Optional.ofNullable(entries.getProperty(name));
    }

    Optional<String> of(Class<?> type, String name) {
        return of(Names.of(type) + "." + name).or(() -> of(name));
    }
}
