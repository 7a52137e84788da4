package org.outcomes.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs until it is told to stop. Ctrl-C in the terminal reaches the launcher alone,
 * which then stops its children in order.
 */
public final class ChildProcess {

    // The shell leaves itself for the program, which inherits the ignored signals and the process
    // id.
    private static final List<String> SHIELD =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Process process;
    private final LogFile log;

    private ChildProcess(Process process, LogFile log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the command with these variables added to the environment; what it prints goes to the
     * log.
     */
    public static ChildProcess start(
            List<String> command, Map<String, String> environment, LogFile log) {
        List<String> shielded = new ArrayList<>(SHIELD);
        shielded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shielded).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        try {
            return new ChildProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Its log. */
    public LogFile log() {
        return log;
    }

    /** Calls back once it has ended, however it came to that. */
    public void onExit(Runnable action) {
        var _ = process.onExit().thenRun(action);
    }

    /** Asks it to stop, without waiting. */
    public void askToStop() {
        process.destroy();
    }

    /** Ends it and what it has started, at once. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /**
     * Asks it to stop and waits; what does not stop in time is ended. Returns whether it stopped by
     * itself.
     */
    public boolean stop(Duration grace) {
        process.destroy();
        try {
            if (process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
