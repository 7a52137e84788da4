package org.outcomes.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomes.launcher.fixture.LauncherProcess;
import org.outcomes.launcher.fixture.StandInHome;
import org.outcomes.launcher.process.Port;
import org.outcomes.launcher.process.RunRecord;
import org.outcomes.launcher.suite.Part;
import org.outcomes.launcher.suite.SuitePorts;

/** The whole life of a run, seen from a terminal. */
class RunCommandTest {

    private static final SuitePorts PORTS = SuitePorts.free();

    // One home for all: making PostgreSQL's data takes seconds.
    @TempDir private static Path folder;

    private static StandInHome home;
    private static Path data;
    private static Path bundle;

    @BeforeAll
    static void makeHome() throws IOException {
        home = StandInHome.in(folder);
        data = folder.resolve(".outcomes");
        bundle = Files.createDirectories(folder.resolve("sample-data").resolve("rotherham"));
    }

    @AfterAll
    static void leaveHome() throws IOException {
        home.close();
    }

    /** A bundle that no test before has imported. */
    @BeforeEach
    void writeBundle() throws IOException {
        Files.deleteIfExists(data.resolve("ends"));
        Files.writeString(bundle.resolve("sources.csv"), "id,title\n" + UUID.randomUUID() + ",\n");
        Files.writeString(bundle.resolve("plans.json"), "[\"" + UUID.randomUUID() + "\"]\n");
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        outcomes("stop").exitCode();
        assertThat(Part.values()).noneMatch(part -> Port.inUse(PORTS.of(part)));
        assertThat(Port.inUse(PORTS.postgres())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT"})
    void runsUntilItIsSignalledAndStopsInOrder(String signal) throws Exception {
        LauncherProcess run = run().awaitLine("Outcomes is ready");

        assertThat(run.lines())
                .contains("Imported 4 records")
                .contains(
                        "  curl -s 'http://localhost:%d/v1/areas/E08000018/outcome-areas/being-healthy?asOf=2009-12-16'"
                                .formatted(PORTS.of(Part.GATEWAY)));
        new ProcessBuilder("kill", "-" + signal, Long.toString(run.process().pid()))
                .start()
                .waitFor();

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).endsWith("Stopping", "Stopped");
        assertThat(Files.readAllLines(data.resolve("ends"))).first().isEqualTo("gateway");
    }

    @Test
    void isStoppedFromAnotherTerminal() throws Exception {
        LauncherProcess run = run().awaitLine("Outcomes is ready");

        LauncherProcess stop = outcomes("stop");

        assertThat(stop.exitCode()).isZero();
        assertThat(stop.lines()).containsExactly("Stopped");
        assertThat(run.process().isAlive()).isFalse();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void importsTheEvidenceOnceOnly() throws Exception {
        run().awaitLine("Outcomes is ready");
        outcomes("stop").exitCode();

        LauncherProcess again = run().awaitLine("Outcomes is ready");

        assertThat(again.lines())
                .contains("The evidence from %s is loaded already".formatted(bundle))
                .noneMatch(line -> line.startsWith("Imported"));
    }

    @Test
    void importsAFileAgainThatHasChanged() throws Exception {
        run().awaitLine("Outcomes is ready");
        outcomes("stop").exitCode();
        Files.writeString(bundle.resolve("plans.json"), "[ ]\n");

        assertThat(run().awaitLine("Outcomes is ready").lines()).contains("Imported 2 records");
    }

    @Test
    void doesNotStartTwice() throws Exception {
        LauncherProcess first = run().awaitLine("Outcomes is ready");

        LauncherProcess second = run();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.lines())
                .containsExactly(
                        "outcomes: Outcomes runs already on %s (process %d): end it with ./outcomes stop."
                                .formatted(data, first.process().pid()));
        assertThat(first.process().isAlive()).isTrue();
    }

    @Test
    void endsWhatACrashedRunHasLeftBehindAndStarts() throws Exception {
        LauncherProcess crashed = run().awaitLine("Outcomes is ready");
        Map<String, Long> left = RunRecord.read(data);
        crashed.process().destroyForcibly().waitFor();

        LauncherProcess next = run().awaitLine("Outcomes is ready");

        assertThat(next.lines()).contains("Ended what a crashed run had left behind");
        assertThat(left).containsKeys("gateway", "indicators", "inspections", "commitments");
        assertThat(left.values())
                .noneMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    @Test
    void stopEndsWhatACrashedRunHasLeftBehind() throws Exception {
        run().awaitLine("Outcomes is ready").process().destroyForcibly().waitFor();

        LauncherProcess stop = outcomes("stop");

        assertThat(stop.exitCode()).isZero();
        assertThat(stop.lines()).containsExactly("Ended what a crashed run had left behind");
        assertThat(Port.inUse(PORTS.postgres())).isFalse();
    }

    @Test
    void stopSaysSoWhenNothingRuns() throws Exception {
        LauncherProcess stop = outcomes("stop");

        assertThat(stop.exitCode()).isZero();
        assertThat(stop.lines()).containsExactly("Nothing runs on " + data);
    }

    @Test
    void doesNotStartWhenAPortIsInUse() throws Exception {
        try (ServerSocket _ =
                new ServerSocket(
                        PORTS.of(Part.INSPECTIONS), 1, InetAddress.ofLiteral("127.0.0.1"))) {
            LauncherProcess run = run();

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.lines())
                    .containsExactly(
                            "outcomes: Port %d (inspections, --inspections-port) is in use. Choose another port with the option."
                                    .formatted(PORTS.of(Part.INSPECTIONS)));
        }
        assertThat(Port.inUse(PORTS.postgres())).isFalse();
    }

    @Test
    void doesNotStartWithoutABundle() throws Exception {
        LauncherProcess run = run("--bundle", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(
                        "outcomes: There is no folder %s.".formatted(folder.resolve("nowhere")));
    }

    @Test
    void stopsEverythingWhenTheBundleIsRefused() throws Exception {
        home.letRefuseImports(true);

        LauncherProcess run = run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .endsWith(
                        "outcomes: The evidence in %s is refused: sources.csv:2 title \"x\": not known (and 1 more faults)"
                                .formatted(bundle));
        assertThat(Port.inUse(PORTS.of(Part.GATEWAY))).isFalse();
        home.letRefuseImports(false);
    }

    private LauncherProcess run(String... options) throws IOException {
        String[] given = {
            "run",
            "--no-training",
            "--port=" + PORTS.of(Part.GATEWAY),
            "--indicators-port=" + PORTS.of(Part.INDICATORS),
            "--inspections-port=" + PORTS.of(Part.INSPECTIONS),
            "--commitments-port=" + PORTS.of(Part.COMMITMENTS),
            "--postgres-port=" + PORTS.postgres()
        };
        return outcomes(Stream.concat(Stream.of(given), Stream.of(options)).toArray(String[]::new));
    }

    private LauncherProcess outcomes(String... arguments) throws IOException {
        return LauncherProcess.start(home, arguments);
    }
}
