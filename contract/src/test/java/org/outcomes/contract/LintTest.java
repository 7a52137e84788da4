package org.outcomes.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spectral, with the rule sets of OpenAPI and OWASP. */
class LintTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final NodeTools tools = new NodeTools(HOME);
    private final Path document = new KeptDocument(HOME).file();

    @BeforeAll
    static void needsNode() {
        String missing = NodeTools.missing().orElse("");
        if (System.getenv("CI") != null) {
            assertThat(missing).isEmpty();
        }
        assumeTrue(missing.isEmpty(), missing);
    }

    @Test
    void findsNothingInTheDocument() {
        NodeTools.Said said = lint(document);
        assertThat(said.exit()).as(said.output()).isZero();
    }

    @Test
    void findsAnOperationWithoutDescription(@TempDir Path folder) throws Exception {
        Path broken = folder.resolve("openapi.json");
        Files.writeString(
                broken,
                Files.readString(document)
                        .replaceFirst("\"operationId\": \"listAreas\",", "\"operationId\": \"\","));
        assertThat(lint(broken).exit()).isNotZero();
    }

    private NodeTools.Said lint(Path file) {
        return tools.run("spectral", "lint", "--quiet", "--fail-severity=hint", file.toString());
    }
}
