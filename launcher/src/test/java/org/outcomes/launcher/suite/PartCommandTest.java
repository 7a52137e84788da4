package org.outcomes.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomes.launcher.keys.SecretStore;
import org.outcomes.launcher.keys.SigningKey;

class PartCommandTest {

    @TempDir private Path folder;

    private SecretStore secrets;
    private SigningKey key;
    private PartCommand command;

    @BeforeEach
    void makeSecrets() {
        secrets = SecretStore.of(folder);
        key = SigningKey.in(secrets);
        Map<Part, Integer> ports =
                Map.of(
                        Part.GATEWAY,
                        8080,
                        Part.INDICATORS,
                        8081,
                        Part.INSPECTIONS,
                        8082,
                        Part.COMMITMENTS,
                        8083);
        SuiteSettings settings = new SuiteSettings(folder, folder, new SuitePorts(ports, 15432));
        command = new PartCommand(settings, secrets, key);
    }

    @Test
    void givesAServiceItsDatabaseWithBothRoles() {
        assertThat(command.environment(Part.INSPECTIONS, 8082))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "QUARKUS_HTTP_HOST", "127.0.0.1",
                                "QUARKUS_HTTP_PORT", "8082",
                                "QUARKUS_OIDC_PUBLIC_KEY", key.publicKeyBody(),
                                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false",
                                "OUTCOMES_CURSOR_KEY", secrets.password("cursor-key"),
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                        "jdbc:postgresql://127.0.0.1:15432/inspections",
                                "QUARKUS_DATASOURCE_USERNAME", "inspections_app",
                                "QUARKUS_DATASOURCE_PASSWORD", secrets.password("inspections_app"),
                                "QUARKUS_FLYWAY_USERNAME", "inspections_owner",
                                "QUARKUS_FLYWAY_PASSWORD", secrets.password("inspections_owner")));
    }

    @Test
    void givesTheGatewayTheServicesAndNoDatabase() {
        assertThat(command.environment(Part.GATEWAY, 8080))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "QUARKUS_HTTP_HOST", "127.0.0.1",
                                "QUARKUS_HTTP_PORT", "8080",
                                "QUARKUS_OIDC_PUBLIC_KEY", key.publicKeyBody(),
                                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false",
                                "OUTCOMES_CURSOR_KEY", secrets.password("cursor-key"),
                                "OUTCOMES_INDICATORS_URL", "http://127.0.0.1:8081",
                                "OUTCOMES_INSPECTIONS_URL", "http://127.0.0.1:8082",
                                "OUTCOMES_COMMITMENTS_URL", "http://127.0.0.1:8083"));
    }

    @Test
    void marksTheProcessAsOneOfItsDataFolder() {
        List<String> line = command.command(Part.GATEWAY, List.of("-XX:AOTCache=app.aot"));

        assertThat(line)
                .contains("-Doutcomes.data=" + folder, "-XX:AOTCache=app.aot")
                .endsWith(
                        "-jar",
                        folder.resolve("gateway/target/quarkus-app/quarkus-run.jar").toString());
    }

    @Test
    void letsOptionsOfTheUserComeLastSoThatTheyWin() {
        List<String> options = PartCommand.options("  -XX:TieredStopAtLevel=4   -Xmx512m ");

        assertThat(options).endsWith("-XX:TieredStopAtLevel=4", "-Xmx512m");
        assertThat(options).startsWith(PartCommand.options("").toArray(String[]::new));
        assertThat(PartCommand.options("")).doesNotContain("");
    }
}
