package org.outcomes.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretStoreTest {

    @TempDir private Path folder;

    @Test
    void makesAPasswordOnce() {
        Path data = folder.resolve("data");
        String made = SecretStore.of(data).password("indicators_app");

        assertThat(made).matches("[A-Za-z0-9_-]{32}");
        assertThat(SecretStore.of(data).password("indicators_app")).isEqualTo(made);
        assertThat(SecretStore.of(data).password("indicators_owner")).isNotEqualTo(made);
    }

    @Test
    void letsNobodyElseRead() throws IOException {
        Path data = folder.resolve("data");
        SecretStore secrets = SecretStore.of(data);
        secrets.password("cursor-key");
        SigningKey.in(secrets);

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(permissions(secrets.file("cursor-key"))).isEqualTo("rw-------");
        assertThat(permissions(secrets.file("signing-key"))).isEqualTo("rw-------");
    }

    @Test
    void makesTheSigningKeyOnce() {
        SecretStore secrets = SecretStore.of(folder);

        assertThat(SigningKey.in(secrets).publicKeyBody())
                .isEqualTo(SigningKey.in(secrets).publicKeyBody());
    }

    @Test
    void findsNothingThatWasNotStored() {
        assertThat(SecretStore.of(folder).find("postgres")).isEmpty();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
