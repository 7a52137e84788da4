package org.outcomes.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KeptDocumentTest {

    private static final String COMMAND = "./mvnw -q -pl contract test -Dopenapi.rewrite";

    private final KeptDocument kept = new KeptDocument(Path.of("..").toAbsolutePath().normalize());

    @Test
    void isWhatTheBuildsOfTheFourPartsSay() throws IOException {
        String built = kept.built();
        if (System.getProperty("openapi.rewrite") != null) {
            kept.rewrite();
        }
        assertThat(Files.readString(kept.file()))
                .as("docs/api/openapi.json; this command rewrites it: %s", COMMAND)
                .isEqualTo(built);
    }
}
