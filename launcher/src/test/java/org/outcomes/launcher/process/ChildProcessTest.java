package org.outcomes.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir private Path folder;

    @Test
    void stopsWhenItIsAsked() {
        ChildProcess child = shell("sleep 60");

        assertThat(child.alive()).isTrue();
        assertThat(child.stop(PATIENCE)).isTrue();
        assertThat(child.alive()).isFalse();
    }

    @Test
    void isEndedWhenItDoesNotStop() {
        ChildProcess child = shell("trap '' TERM; echo deaf; while true; do sleep 0.1; done");
        awaitLog("deaf");

        assertThat(child.stop(Duration.ofMillis(300))).isFalse();
        assertThat(child.alive()).isFalse();
    }

    @Test
    void doesNotHearCtrlC() throws Exception {
        ChildProcess child = shell("echo ready; sleep 60");
        awaitLog("ready");

        signal("INT", child.pid());
        signal("HUP", child.pid());
        Thread.sleep(Duration.ofMillis(300));

        assertThat(child.alive()).isTrue();
        child.stop(PATIENCE);
    }

    @Test
    void writesWhatItPrintsToItsLogAndSeesItsEnvironment() {
        shell("echo \"port $PORT\"; echo trouble >&2");

        awaitLog("port 8081");
        awaitLog("trouble");
    }

    @Test
    void isFoundAgainByTheFolderInItsCommandLine() {
        ChildProcess child = shell("sleep 60 # " + folder);

        assertThat(OwnProcess.find(child.pid(), folder)).isPresent();
        OwnProcess.find(child.pid(), folder).orElseThrow().end(PATIENCE);
        assertThat(child.alive()).isFalse();
        assertThat(OwnProcess.find(child.pid(), folder)).isEmpty();
    }

    @Test
    void isNotOursWhenItsCommandLineNamesAnotherFolder() {
        ChildProcess child = shell("sleep 60 # /elsewhere");

        assertThat(OwnProcess.find(child.pid(), folder)).isEmpty();
        child.stop(PATIENCE);
    }

    private ChildProcess shell(String script) {
        // A shell that replaced itself by its only command would lose the command line.
        return ChildProcess.start(
                List.of("sh", "-c", script + "\n:"), Map.of("PORT", "8081"), log().startAnew());
    }

    private LogFile log() {
        return new LogFile(folder.resolve("child.log"));
    }

    private void awaitLog(String text) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (contains(text)) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("\"%s\" was not printed".formatted(text));
    }

    private boolean contains(String text) {
        try {
            return Files.readString(log().path()).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(String name, long pid) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    }
}
