package org.outcomes.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LauncherTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "run --port=http,'outcomes: Invalid value for option ''--port'': ''http'' is not an int"
                + " (./outcomes run --help)'",
        "run --speed,outcomes: Unknown option: '--speed' (./outcomes run --help)",
        "import,outcomes: Missing required parameter: 'DIR' (./outcomes import --help)",
        "fly,outcomes: Unmatched argument at index 0: 'fly' (./outcomes --help)"
    })
    void answersAWrongCommandLineInOneLine(String commandLine, String line) {
        assertThat(outcomes(commandLine.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(line);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesAPortThatCannotBe(int port) {
        assertThat(outcomes("run", "--no-sample-data", "--data=" + folder, "--port=" + port))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "outcomes: --port %d: a port is a number from 1 to 65535, or 0 for any that is free."
                                .formatted(port));
    }

    @Test
    void printsATokenAndNothingElse() {
        assertThat(outcomes("token", "--data=" + folder)).isZero();

        assertThat(out.toString()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "8784,0", "8785,1"})
    void limitsTheHoursOfAToken(int hours, int exitCode) {
        assertThat(outcomes("token", "--data=" + folder, "--hours=" + hours)).isEqualTo(exitCode);
    }

    @Test
    void importsNothingFromAFolderThatIsNoBundle() throws IOException {
        Files.createFile(folder.resolve("figures.csv"));

        assertThat(outcomes("import", folder.toString(), "--data=" + folder)).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("outcomes: " + folder + " is no evidence bundle");
    }

    @Test
    void saysWhenThereIsNoGatewayToImportInto() throws IOException {
        Files.createFile(folder.resolve("areas.csv"));

        assertThat(
                        outcomes(
                                "import",
                                folder.toString(),
                                "--data=" + folder,
                                "--url=http://127.0.0.1:1"))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "outcomes: No gateway answers at http://127.0.0.1:1: start the suite with"
                                + " ./outcomes run.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "gateway", "ftp://localhost/", "http:///"})
    void refusesAnAddressThatIsNoneOfAGateway(String url) {
        assertThat(outcomes("import", folder.toString(), "--url=" + url)).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "outcomes: --url %s: give the gateway's address, such as http://127.0.0.1:8080."
                                .formatted(url));
    }

    private int outcomes(String... arguments) {
        CommandLine commandLine = Launcher.commandLine();
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
