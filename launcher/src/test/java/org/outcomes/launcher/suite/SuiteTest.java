package org.outcomes.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomes.launcher.LaunchFailure;
import org.outcomes.launcher.fixture.StandInHome;
import org.outcomes.launcher.process.HealthCheck;
import org.outcomes.launcher.process.Port;
import org.outcomes.launcher.process.RunRecord;

class SuiteTest {

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    // One home for all: making PostgreSQL's data takes seconds.
    @TempDir private static Path folder;

    private static StandInHome home;
    private static SuiteSettings settings;

    private Suite suite;

    @BeforeAll
    static void makeHome() throws IOException {
        home = StandInHome.in(folder);
        settings = SuiteSettings.onFreePorts(folder, folder.resolve("data"));
    }

    @AfterAll
    static void leaveHome() throws IOException {
        home.close();
    }

    @BeforeEach
    void makeSuite() throws IOException {
        Files.deleteIfExists(settings.data().resolve("ends"));
        suite = new Suite(settings, said::add);
    }

    @AfterEach
    void leaveNothingRunning() {
        suite.close();
        assertThat(portsInUse()).isEmpty();
    }

    @Test
    void startsAllPartsAndStopsTheGatewayFirst() throws IOException {
        suite.start();

        assertThat(Part.values()).allMatch(part -> ready(part.label()));
        assertThat(said).hasSize(5).anyMatch(line -> line.startsWith("Starting PostgreSQL 18."));
        suite.close();

        List<String> ends = Files.readAllLines(settings.data().resolve("ends"));
        assertThat(ends).hasSize(4).first().isEqualTo("gateway");
        assertThat(ends)
                .contains("indicators-service", "inspections-service", "commitments-service");
        assertThat(settings.data().resolve("run.pid")).doesNotExist();
    }

    @Test
    void stopsOnePartAndStartsItAgainOnItsPort() {
        suite.start();
        String before = suite.url("inspections").toString();

        suite.stopService("inspections");
        assertThat(ready("inspections")).isFalse();
        assertThat(ready("commitments")).isTrue();

        suite.startService("inspections");
        assertThat(ready("inspections")).isTrue();
        assertThat(suite.url("inspections")).hasToString(before);
    }

    @Test
    void leavesNothingRunningWhenAPartFailsToStart() throws IOException {
        home.letFail(Part.COMMITMENTS, true);

        assertThatThrownBy(suite::start)
                .isInstanceOf(LaunchFailure.class)
                .hasMessage(
                        "commitments ended while it started: 2026-11-22 10:00:01 ERROR the table observation is missing (log: %s)"
                                .formatted(settings.data().resolve("logs/commitments.log")));
        assertThat(portsInUse()).isEmpty();
        assertThat(settings.data().resolve("run.pid")).doesNotExist();
        home.letFail(Part.COMMITMENTS, false);
    }

    @Test
    void startsNothingWhenAPartIsNotBuilt(@TempDir Path empty) {
        suite = new Suite(SuiteSettings.onFreePorts(empty, empty.resolve("data")), said::add);

        assertThatThrownBy(suite::start)
                .hasMessage(
                        "gateway is not built: there is no %s."
                                .formatted(
                                        empty.resolve(
                                                "gateway/target/quarkus-app/quarkus-run.jar")));
        assertThat(said).isEmpty();
    }

    @Test
    void saysWhenAPartEndsByItself() throws IOException {
        suite.start();
        Long pid = RunRecord.read(settings.data()).get("indicators");
        Files.writeString(
                settings.data().resolve("logs/indicators.log"), "ERROR the disk is full\n");
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        awaitSaid("indicators has ended by itself: ERROR the disk is full");
        assertThat(ready("gateway")).isTrue();
    }

    @Test
    void refusesASecondSuiteOnTheSameData() {
        suite.start();
        Suite second =
                new Suite(new SuiteSettings(folder, settings.data(), SuitePorts.free()), said::add);

        assertThatThrownBy(second::start)
                .isInstanceOf(LaunchFailure.class)
                .hasMessage(
                        "Outcomes runs already on %s (process %d): end it with ./outcomes stop."
                                .formatted(settings.data(), ProcessHandle.current().pid()));
        assertThat(ready("gateway")).isTrue();
    }

    @Test
    void canBeStoppedWhileItStarts() {
        CompletableFuture<Void> start = CompletableFuture.runAsync(suite::start);
        awaitSaid("Starting gateway");

        suite.close();

        assertThatThrownBy(start::join)
                .hasRootCauseMessage("The suite was stopped before it was ready.");
        assertThat(portsInUse()).isEmpty();
    }

    private void awaitSaid(String beginning) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < deadline) {
            if (List.copyOf(said).stream().anyMatch(line -> line.startsWith(beginning))) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("Not said: \"%s\", but %s".formatted(beginning, said));
    }

    private boolean ready(String part) {
        return HealthCheck.ready(suite.url(part).toString());
    }

    private List<Integer> portsInUse() {
        SuitePorts ports = settings.ports();
        return Stream.concat(Stream.of(Part.values()).map(ports::of), Stream.of(ports.postgres()))
                .filter(Port::inUse)
                .toList();
    }
}
